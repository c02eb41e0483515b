package org.countyhall.complaints.web;

import org.countyhall.core.access.Colleagues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages call people: by name, never by account where there is a name. */
@Named
@ApplicationScoped
public class ColleaguesShown {

    @Inject
    Colleagues colleagues;

    public String name(String account) {
        return colleagues.shown(account);
    }
}
