package org.countyhall.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:crumb href="/complaints/cases" value="Cases"/>} in the page's {@code crumbs}; without an address it is the page itself. */
@FacesComponent("org.countyhall.ui.Crumb")
public class Crumb extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        Html html = html(context).open("li");
        if (has("href")) {
            html.link(local(context, text("href")), null, text("value"));
        } else {
            html.open("span").always("aria-current", "page").text(text("value")).close();
        }
        html.close();
    }
}
