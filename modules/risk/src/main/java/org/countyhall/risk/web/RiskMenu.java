package org.countyhall.risk.web;

import jakarta.enterprise.context.ApplicationScoped;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;

/** The risk registers in the navigation. */
@ApplicationScoped
public class RiskMenu implements MenuEntry {

    private static final int AFTER_FINANCE = 30;

    @Override
    public String module() {
        return "risk";
    }

    @Override
    public String path() {
        return "/risk/registers";
    }

    @Override
    public int order() {
        return AFTER_FINANCE;
    }

    @Override
    public Authority needs() {
        return Authority.RISK_READ;
    }
}
