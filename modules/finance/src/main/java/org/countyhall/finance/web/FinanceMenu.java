package org.countyhall.finance.web;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

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

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/finance/plan", "finance.first.plan", Authority.FINANCE_READ),
                new MenuPage("/finance/edit", "finance.first.proposal", Authority.FINANCE_WRITE),
                new MenuPage("/finance/checks", "finance.first.checks", Authority.FINANCE_WRITE));
    }
}
