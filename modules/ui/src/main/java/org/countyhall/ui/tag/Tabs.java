package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;

/** {@code <ch:tabs>} around {@code <ch:tab>}: the parts of one record, each with its own address. */
@FacesComponent("org.countyhall.ui.Tabs")
public class Tabs extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("nav", "ch-tabs").always("aria-label", or("label", Texts.of("ui.tabs"))).open("ul");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("ul");
        context.getResponseWriter().endElement("nav");
    }
}
