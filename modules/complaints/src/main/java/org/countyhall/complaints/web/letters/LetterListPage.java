package org.countyhall.complaints.web.letters;

import java.time.LocalDate;

import org.countyhall.complaints.application.letters.ListLetters;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Letters across the cases, with how many wait for whoever looks. */
@Named
@RequestScoped
public class LetterListPage {

    @Inject
    ListLetters letters;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    /** Only the complaints team gets as far as the list. */
    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }

    public long count(String column, String word) {
        return letters.count(column, word);
    }

    public boolean isApprover() {
        return user.may(Authority.COMPLAINTS_MANAGE);
    }

    public LocalDate getToday() {
        return desks.today();
    }
}
