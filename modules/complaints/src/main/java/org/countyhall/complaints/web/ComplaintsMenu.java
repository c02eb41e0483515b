package org.countyhall.complaints.web;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.menu.MenuEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Complaints in the navigation, for those who may open cases, and for directors the figures. */
@ApplicationScoped
public class ComplaintsMenu implements MenuEntry {

    @Inject
    CurrentUser user;

    @Override
    public String module() {
        return "complaints";
    }

    @Override
    public String path() {
        return user.may(Authority.COMPLAINTS_READ) ? "/complaints/cases" : "/complaints/dashboard";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Authority needs() {
        return user.may(Authority.COMPLAINTS_READ) ? Authority.COMPLAINTS_READ : Authority.COMPLAINTS_FIGURES;
    }
}
