package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:row label="…" value="…" href="…" change="/address"/>}; what stands inside the tag follows the value. */
@FacesComponent("org.countyhall.ui.Row")
public class Row extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        Html html = html(context).open("div", "ch-row").element("dt", null, text("label")).open("dd");
        if (has("href")) {
            html.link(local(context, text("href")), null, text("value"));
        } else {
            html.text(text("value"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (has("change")) {
            html(context).text(" ").open("a", "ch-change").always("href", local(context, text("change")))
                    .text(org.countyhall.core.Texts.of("ui.change")).hidden(" " + text("label")).close();
        }
        context.getResponseWriter().endElement("dd");
        context.getResponseWriter().endElement("div");
    }
}
