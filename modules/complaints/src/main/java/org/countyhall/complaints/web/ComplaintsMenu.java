package org.countyhall.complaints.web;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;

import jakarta.enterprise.context.ApplicationScoped;

/** Complaints in the navigation, for those who may open cases. */
@ApplicationScoped
public class ComplaintsMenu implements MenuEntry {

    @Override
    public String module() {
        return "complaints";
    }

    @Override
    public String path() {
        return "/complaints/cases";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Authority needs() {
        return Authority.COMPLAINTS_READ;
    }
}
