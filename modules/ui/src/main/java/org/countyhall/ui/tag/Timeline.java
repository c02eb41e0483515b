package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:timeline>} around {@code <ch:event>}: what happened, newest first. */
@FacesComponent("org.countyhall.ui.Timeline")
public class Timeline extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("ol", "ch-timeline");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("ol");
    }
}
