package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:summary>} around {@code <ch:row>}: what is known about one thing, label beside value. */
@FacesComponent("org.countyhall.ui.Summary")
public class Summary extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("dl", "ch-summary");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("dl");
    }
}
