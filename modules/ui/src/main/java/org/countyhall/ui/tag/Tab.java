package org.countyhall.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:tab href="/complaints/case?reference=…" label="Points (2)" current="true"/>} */
@FacesComponent("org.countyhall.ui.Tab")
public class Tab extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        html(context).open("li").open("a", is("current") ? "ch-tab ch-current" : "ch-tab").always("href", local(context, text("href")))
                .attribute("aria-current", is("current") ? "page" : null).text(text("label")).close(2);
    }
}
