package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:emptyState text="…">}: nothing here yet, and inside the tag what to do about it. */
@FacesComponent("org.countyhall.ui.EmptyState")
public class EmptyState extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("div", "ch-empty").element("p", null, text("text"));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("div");
    }
}
