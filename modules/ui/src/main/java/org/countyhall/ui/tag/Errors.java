package org.countyhall.ui.tag;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;

/**
 * {@code <ch:errors/>}: what is wrong, on top of the page, each line leading to its field, and before it what has just been
 * done. The template of all pages has it, so that a page needs none of its own.
 */
@FacesComponent("org.countyhall.ui.Errors")
public class Errors extends Markup {

    private static final String WRITTEN = Errors.class.getName();

    @Override
    public void encodeBegin(FacesContext context) {
        if (context.getAttributes().putIfAbsent(WRITTEN, true) != null) {
            return;
        }
        Map<FacesMessage, String> wrong = new LinkedHashMap<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    wrong.put(message, id == null ? "" : id);
                } else {
                    notice(context, message);
                }
            }
        }
        if (!wrong.isEmpty()) {
            summary(context, wrong);
        }
    }

    private void notice(FacesContext context, FacesMessage message) {
        String css = message.getSeverity() == FacesMessage.SEVERITY_WARN ? "ch-notice ch-edge-amber" : "ch-notice ch-edge-green";
        html(context).open("div", css).always("role", "status").element("p", null, message.getSummary()).close();
    }

    private void summary(FacesContext context, Map<FacesMessage, String> wrong) {
        Html html = html(context).open("div", "ch-errors").always("id", "errors").always("role", "alert").always("tabindex", "-1")
                .always("aria-labelledby", "errors-title");
        html.open("h2").always("id", "errors-title").text(Texts.of("ui.errors.title")).close().open("ul");
        wrong.forEach((message, id) -> {
            html.open("li");
            if (id.isEmpty()) {
                html.text(message.getSummary());
            } else {
                line(html, message, Fields.byClientId(context, id).orElse(Fields.Found.unknown(id)));
            }
            html.close();
        });
        html.close(2);
    }

    private static void line(Html html, FacesMessage message, Fields.Found field) {
        html.link("#" + field.focusId(), null, field.label().isEmpty() ? message.getSummary() : field.label() + ": " + message.getSummary());
    }
}
