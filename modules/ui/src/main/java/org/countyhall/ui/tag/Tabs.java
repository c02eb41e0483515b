package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;

/** {@code <ch:tabs>} around {@code <ch:tab>}: the parts of one record, each with its own address; folded up on a narrow screen. */
@FacesComponent("org.countyhall.ui.Tabs")
public class Tabs extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        String label = or("label", Texts.of("ui.tabs"));
        html(context).open("nav", "ch-tabs").always("aria-label", label)
                .open("details", "ch-fold").flag("open", true).element("summary", null, label).open("ul");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("ul");
        context.getResponseWriter().endElement("details");
        context.getResponseWriter().endElement("nav");
    }
}
