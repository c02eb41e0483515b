package org.countyhall.socialcare.web;

import jakarta.enterprise.context.ApplicationScoped;

import org.countyhall.core.access.Authority;
import org.countyhall.ui.menu.MenuEntry;

/** "Adult social care" in the navigation. */
@ApplicationScoped
public class SocialCareMenu implements MenuEntry {

    @Override
    public String module() {
        return "socialcare";
    }

    @Override
    public String path() {
        return "/socialcare/overview";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Authority needs() {
        return Authority.SOCIALCARE_READ;
    }
}
