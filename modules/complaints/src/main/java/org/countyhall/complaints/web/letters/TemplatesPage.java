package org.countyhall.complaints.web.letters;

import org.countyhall.complaints.application.letters.ReadTemplates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The templates of letters. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    ReadTemplates templates;

    /** Refuses at once who may not read them. */
    public void show() {
        templates.all();
    }
}
