package org.countyhall.complaints.application.clocks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.desk.Notice;
import org.countyhall.core.desk.NoticeKeeper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Notices about cases are shown to whoever may open the case at the moment of reading. A director, who opens no case files, goes
 * on seeing that a case was escalated to them: that notice leads to the directorate and not to the file.
 */
@ApplicationScoped
class KeepCaseNotices implements NoticeKeeper {

    static final String TO_DIRECTOR = "complaints.notice.breachedDirector";
    private static final String CASE = "[A-Z]{3}-\\d{2}-\\d{4,}";

    @Inject
    Knowledge knowledge;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    @Override
    public String module() {
        return "complaints";
    }

    @Override
    public List<Notice> knowable(List<Notice> notices) {
        Set<String> cases = notices.stream().map(Notice::reference).filter(reference -> reference.matches(CASE)).collect(Collectors.toSet());
        Set<String> open = cases.isEmpty() || !user.may(Authority.COMPLAINTS_READ) ? Set.of() : knowledge.openTo(desks.viewer(), cases);
        return notices.stream().filter(notice -> isKnowable(notice, open)).toList();
    }

    private boolean isKnowable(Notice notice, Set<String> open) {
        if (notice.kind().equals(TO_DIRECTOR)) {
            return user.roles().contains(Role.DIRECTOR);
        }
        return !notice.reference().matches(CASE) || open.contains(notice.reference());
    }
}
