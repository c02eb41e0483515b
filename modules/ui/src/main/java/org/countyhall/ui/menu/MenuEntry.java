package org.countyhall.ui.menu;

import java.util.List;

import org.countyhall.core.access.Authority;

/**
 * A module's place in the navigation; an {@code @ApplicationScoped} bean in its {@code web} package. Its words stand in the
 * module's messages under {@code menu}.
 */
public interface MenuEntry {

    /** The module's name, for example {@code complaints}; addresses that start with it count as inside the entry. */
    String module();

    /** Where it leads, for example {@code /complaints/cases}. */
    String path();

    /** Smaller stands further left. */
    int order();

    /** Only who has this sees the entry. */
    Authority needs();

    /** The pages below it, shown in a second row while one is inside the module; one page needs no row. */
    default List<MenuPage> pages() {
        return List.of();
    }

    /** What somebody new does or looks at first in this module, in sentences; each is shown to those who may. */
    default List<MenuPage> firstSteps() {
        return List.of();
    }
}
