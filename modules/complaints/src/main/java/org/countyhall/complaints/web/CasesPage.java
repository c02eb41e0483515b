package org.countyhall.complaints.web;

import org.countyhall.complaints.api.CaseCounts;
import org.countyhall.complaints.application.CountCases;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The cases, with how many are open and overdue above them. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    CountCases count;

    @Inject
    CurrentUser user;

    private CaseCounts counts;

    public void show() {
        counts = count.count();
    }

    public CaseCounts getCounts() {
        return counts;
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    /** Whether the dashboard is for this person too. */
    public boolean isReader() {
        return user.may(Authority.COMPLAINTS_FIGURES);
    }
}
