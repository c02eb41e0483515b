package org.countyhall.complaints.application;

import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.complaints.domain.Team;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;

/** The team by the accounts and roles of this moment. */
@ApplicationScoped
class TeamNow implements Team {

    @Inject
    Colleagues colleagues;

    @Override
    public String officer(String field, String account) {
        return known(field, account, person -> person.may(Authority.COMPLAINTS_WORK), "complaints.notAnOfficer");
    }

    @Override
    public String reader(String field, String account) {
        return known(field, account, person -> person.may(Authority.COMPLAINTS_READ), "complaints.opensNoCases");
    }

    @Override
    public String colleague(String field, String account) {
        return known(field, account, person -> true, "complaints.noSuchAccount");
    }

    private String known(String field, String account, Predicate<CurrentUser> fits, String otherwise) {
        if (colleagues.acting(account).filter(fits).isEmpty()) {
            throw new BadInput(field, otherwise, account);
        }
        return account;
    }
}
