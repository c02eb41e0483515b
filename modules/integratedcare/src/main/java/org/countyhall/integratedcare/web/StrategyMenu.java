package org.countyhall.integratedcare.web;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

/** The Integrated Care Strategy in the navigation. */
@ApplicationScoped
public class StrategyMenu implements MenuEntry {

    private static final int AFTER_SOCIAL_CARE = 60;

    @Override
    public String module() {
        return "integratedcare";
    }

    @Override
    public String path() {
        return "/integratedcare/strategy";
    }

    @Override
    public int order() {
        return AFTER_SOCIAL_CARE;
    }

    @Override
    public Authority needs() {
        return Authority.STRATEGY_READ;
    }

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/integratedcare/indicators", "integratedcare.first.indicators", Authority.STRATEGY_WRITE),
                new MenuPage("/integratedcare/strategy", "integratedcare.first.strategy", Authority.STRATEGY_READ));
    }
}
