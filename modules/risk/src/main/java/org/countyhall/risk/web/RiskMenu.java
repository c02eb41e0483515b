package org.countyhall.risk.web;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

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

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/risk/registers", "risk.first.registers", Authority.RISK_READ),
                new MenuPage("/risk/register?code=corporate", "risk.first.review", Authority.RISK_REVIEW));
    }
}
