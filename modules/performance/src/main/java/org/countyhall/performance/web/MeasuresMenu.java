package org.countyhall.performance.web;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

/** "Measures" in the navigation. */
@ApplicationScoped
public class MeasuresMenu implements MenuEntry {

    @Override
    public String module() {
        return "performance";
    }

    @Override
    public String path() {
        return "/performance/measures";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Authority needs() {
        return Authority.MEASURES_READ;
    }

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/performance/measures", "performance.first.measures", Authority.MEASURES_READ),
                new MenuPage("/performance/measures?rag=RED", "performance.first.red", Authority.MEASURES_WRITE));
    }
}
