package org.countyhall.complaints.web;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Complaints in the navigation, for those who may open cases, and for directors the figures. */
@ApplicationScoped
public class ComplaintsMenu implements MenuEntry {

    @Inject
    CurrentUser user;

    @Override
    public String module() {
        return "complaints";
    }

    @Override
    public String path() {
        return user.may(Authority.COMPLAINTS_READ) ? "/complaints/cases" : "/complaints/dashboard";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Authority needs() {
        return user.may(Authority.COMPLAINTS_READ) ? Authority.COMPLAINTS_READ : Authority.COMPLAINTS_FIGURES;
    }

    @Override
    public List<MenuPage> pages() {
        return List.of(page("cases", Authority.COMPLAINTS_READ), page("dashboard", Authority.COMPLAINTS_FIGURES),
                page("mailbox", Authority.COMPLAINTS_WORK), page("letters", Authority.COMPLAINTS_WORK), page("triage?state=waiting", Authority.COMPLAINTS_WORK),
                page("people", Authority.COMPLAINTS_WORK), page("remedies?state=open", Authority.COMPLAINTS_WORK),
                page("ombudsman", Authority.COMPLAINTS_READ), page("learning", Authority.COMPLAINTS_READ), page("report", Authority.SIGNED_IN),
                page("query", Authority.COMPLAINTS_READ), page("search", Authority.COMPLAINTS_READ),
                page("providers", Authority.COMPLAINTS_READ), page("members", Authority.COMPLAINTS_READ),
                page("keeping/due", Authority.COMPLAINTS_READ));
    }

    private static MenuPage page(String path, Authority needs) {
        return new MenuPage("/complaints/" + path, "complaints.page." + path.replaceAll("\\?.*", "").replace('/', '.'), needs);
    }

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/complaints/log", "complaints.first.log", Authority.COMPLAINTS_WORK),
                new MenuPage("/complaints/triage?state=waiting", "complaints.first.triage", Authority.COMPLAINTS_WORK),
                new MenuPage("/complaints/cases?status=open", "complaints.first.cases", Authority.COMPLAINTS_READ),
                new MenuPage("/complaints/dashboard", "complaints.first.dashboard", Authority.COMPLAINTS_FIGURES));
    }
}
