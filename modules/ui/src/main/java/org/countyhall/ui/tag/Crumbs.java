package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;

/** Around {@code <ch:crumb>}: where the page stands; written only when the page says so. */
@FacesComponent("org.countyhall.ui.Crumbs")
public class Crumbs extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        if (isUsed()) {
            html(context).open("nav", "ch-crumbs").always("aria-label", Texts.of("ui.crumbs")).open("ol");
        }
    }

    private boolean isUsed() {
        return getChildren().stream().anyMatch(Crumb.class::isInstance);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isUsed()) {
            context.getResponseWriter().endElement("ol");
            context.getResponseWriter().endElement("nav");
        }
    }
}
