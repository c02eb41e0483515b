package org.countyhall.ui.tag;

import java.io.IOException;
import java.util.Locale;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;

/** {@code <ch:identity colour="amber">} around {@code <ch:fact>}: the bar on top that says which record this is and how it stands. */
@FacesComponent("org.countyhall.ui.Identity")
public class Identity extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("section", "ch-identity ch-edge-" + or("colour", "brand").toLowerCase(Locale.ROOT))
                .always("aria-label", or("label", Texts.of("ui.identity")));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("section");
    }
}
