package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:fact label="Respond by" value="Tue 6 June 2023">}: one fact in the identity bar; {@code main="true"} for the page's own name. */
@FacesComponent("org.countyhall.ui.Fact")
public class Fact extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        Html html = html(context).open("div", "ch-fact").element("span", "ch-fact-label", text("label")).text(" ");
        html.element(is("main") ? "h1" : "span", is("main") ? "ch-fact-main" : "ch-fact-value", text("value")).text(" ");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("div");
    }
}
