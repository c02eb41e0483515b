package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:details summary="…" open="false">}: more for those who want it. */
@FacesComponent("org.countyhall.ui.Details")
public class Details extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("details", "ch-details").flag("open", is("open"))
                .element("summary", null, text("summary")).open("div", "ch-details-body");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("div");
        context.getResponseWriter().endElement("details");
    }
}
