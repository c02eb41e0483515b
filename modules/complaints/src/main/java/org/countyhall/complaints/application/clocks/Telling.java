package org.countyhall.complaints.application.clocks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.clocks.Watched;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.desk.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever looks after a case, the managers or the directors, by a notice that names the case and nothing of it. */
@ApplicationScoped
class Telling {

    @Inject
    Notices notices;

    @Inject
    Colleagues colleagues;

    /** Who looks after the case; the managers while nobody does. */
    void officer(Watched of, String kind) {
        if (of.officer() == null) {
            managers(of, kind);
        } else {
            one(of.officer(), kind, of.reference());
        }
    }

    void managers(Watched of, String kind) {
        Set<String> told = new LinkedHashSet<>(accounts(Role.COMPLAINTS_MANAGER, Authority.COMPLAINTS_MANAGE, of.directorate()));
        told.remove(of.officer());
        told.forEach(account -> one(account, kind, of.reference()));
    }

    /** Directors open no case files: the notice leads to their directorate. */
    void directors(Watched of) {
        String address = of.directorate() == null ? "/home" : "/directorate?code=" + of.directorate();
        accounts(Role.DIRECTOR, Authority.COMPLAINTS_FIGURES, of.directorate()).forEach(account -> notices.tell(account, KeepCaseNotices.TO_DIRECTOR, of.reference(), address));
    }

    void one(String account, String kind, String reference) {
        notices.tell(account, kind, reference, "/complaints/case?reference=" + reference);
    }

    /** Accounts of a role whose directorates, for what the role gives, include this one. */
    private List<String> accounts(Role role, Authority gives, Directorate directorate) {
        return colleagues.holding(role).stream().filter(person -> directorate == null || person.mayIn(gives, directorate))
                .map(CurrentUser::requireName).toList();
    }
}
