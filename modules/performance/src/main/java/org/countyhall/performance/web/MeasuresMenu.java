package org.countyhall.performance.web;

import jakarta.enterprise.context.ApplicationScoped;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;

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
}
