package org.countyhall.complaints.web.letters;

import java.util.List;

import org.countyhall.complaints.api.letters.TemplateText;
import org.countyhall.complaints.application.letters.ReadTemplates;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The templates of letters. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    ReadTemplates templates;

    @Inject
    CurrentUser user;

    private List<TemplateText> all;

    public void show() {
        getAll();
    }

    public List<TemplateText> getAll() {
        if (all == null) {
            all = templates.all();
        }
        return all;
    }

    public boolean isManager() {
        return user.may(Authority.COMPLAINTS_MANAGE);
    }
}
