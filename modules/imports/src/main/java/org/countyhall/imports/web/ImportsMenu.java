package org.countyhall.imports.web;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

import jakarta.enterprise.context.ApplicationScoped;

/** The place of the imports in the navigation: last, since it serves the others. */
@ApplicationScoped
class ImportsMenu implements MenuEntry {

    private static final int ORDER = 90;

    @Override
    public String module() {
        return "imports";
    }

    @Override
    public String path() {
        return "/imports";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Authority needs() {
        return Authority.IMPORT_FILES;
    }

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/imports", "imports.first.file", Authority.IMPORT_FILES));
    }
}
