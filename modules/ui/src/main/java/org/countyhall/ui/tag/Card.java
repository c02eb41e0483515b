package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:card title="…">}: a part of a page under its own heading. */
@FacesComponent("org.countyhall.ui.Card")
public class Card extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        Html html = html(context).open("section", ("ch-card " + text("styleClass")).strip()).attribute("id", isNamed() ? getClientId(context) : null);
        if (has("title")) {
            html.element(or("heading", "h2"), "ch-card-title", text("title"));
        }
    }

    private boolean isNamed() {
        return getId() != null && !getId().startsWith("j_id");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("section");
    }
}
