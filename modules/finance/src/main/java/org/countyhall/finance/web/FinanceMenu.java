package org.countyhall.finance.web;

import jakarta.enterprise.context.ApplicationScoped;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;

@ApplicationScoped
public class FinanceMenu implements MenuEntry {

    private static final int AFTER_COMPLAINTS = 20;

    @Override
    public String module() {
        return "finance";
    }

    @Override
    public String path() {
        return "/finance/plan";
    }

    @Override
    public int order() {
        return AFTER_COMPLAINTS;
    }

    @Override
    public Authority needs() {
        return Authority.FINANCE_READ;
    }
}
