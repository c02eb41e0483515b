package org.countyhall.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/**
 * {@code <ch:progress address="/imports/progress?…" label="…" percent="#{…}" text="…"/>}: how far long work is. The address answers
 * {@code {running, percent, text}}; with scripts the bar moves by itself and the page is shown anew when the work has ended.
 */
@FacesComponent("org.countyhall.ui.Progress")
public class Progress extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        String percent = or("percent", "0");
        html(context).open("div", "ch-progress").attribute("data-address", local(context, text("address")))
                .open("label", "ch-label").text(text("label")).open("progress").always("max", "100").always("value", percent)
                .text(percent + " %").close().close()
                .open("p").always("role", "status").text(text("text")).close().close();
    }
}
