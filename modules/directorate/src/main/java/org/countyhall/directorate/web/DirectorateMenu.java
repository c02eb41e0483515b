package org.countyhall.directorate.web;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

import jakarta.enterprise.context.ApplicationScoped;

/** The directorates' place in the navigation: first among the modules, since it is made of them all. */
@ApplicationScoped
public class DirectorateMenu implements MenuEntry {

    private static final int ORDER = 5;

    @Override
    public String module() {
        return "directorate";
    }

    @Override
    public String path() {
        return "/directorate";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Authority needs() {
        return Authority.DIRECTORATE_READ;
    }

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/directorate", "directorate.first.directorates", Authority.DIRECTORATE_READ));
    }
}
