package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/**
 * {@code <ch:details summary="…" open="false" when="field:code,code">}: more for those who want it. With {@code when} it opens as soon
 * as one of the codes is chosen in the field of the same form, and closes with another.
 */
@FacesComponent("org.countyhall.ui.Details")
public class Details extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("details", "ch-details").attribute("data-ch-when", has("when") ? text("when") : null).flag("open", is("open"))
                .element("summary", null, text("summary")).open("div", "ch-details-body");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("div");
        context.getResponseWriter().endElement("details");
    }
}
