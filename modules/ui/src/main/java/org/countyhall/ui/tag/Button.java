package org.countyhall.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:button href="/complaints/receive" value="New case" primary="true"/>}: a way to another page that looks like a button. */
@FacesComponent("org.countyhall.ui.Button")
public class Button extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        if (isRendered()) {
            html(context).link(local(context, text("href")), is("primary") ? "ch-button ch-primary" : "ch-button", text("value"));
        }
    }
}
