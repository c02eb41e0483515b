package org.countyhall.ui.tag;

import java.util.Locale;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.ui.table.Colour;

/** {@code <ch:tag value="2 days" colour="amber"/>}: a word on a coloured ground; the word carries the meaning. */
@FacesComponent("org.countyhall.ui.Tag")
public class Tag extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        if (isRendered() && has("value")) {
            html(context).element("span", colour().style(text("value")), text("value"));
        }
    }

    private Colour colour() {
        Object given = getAttributes().get("colour");
        return given instanceof Colour colour ? colour : Colour.valueOf(or("colour", "grey").toUpperCase(Locale.ROOT));
    }
}
