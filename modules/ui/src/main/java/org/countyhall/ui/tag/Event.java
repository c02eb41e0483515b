package org.countyhall.ui.tag;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.ui.text.Days;

/**
 * {@code <ch:event title="Acknowledged" text="by letter" when="#{…}" who="…" href="…"/>}: one thing that happened;
 * {@code when} is a moment or a day. What stands inside the tag comes below.
 */
@FacesComponent("org.countyhall.ui.Event")
public class Event extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        Html html = html(context).open("li", "ch-event").open("div", "ch-event-title");
        if (has("href")) {
            html.link(local(context, text("href")), null, text("title"));
        } else {
            html.element("strong", null, text("title"));
        }
        html.text(has("text") ? " " + text("text") : "").close();
        String when = when(getAttributes().get("when"));
        html.open("div", "ch-event-when").text(when).text(has("who") && !when.isEmpty() ? " \u00b7 " : "").text(text("who")).close();
    }

    private static String when(Object when) {
        if (when instanceof Instant moment) {
            return Days.moment(moment);
        }
        return when instanceof LocalDate day ? Days.day(day) : when == null ? "" : when.toString();
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("li");
    }
}
