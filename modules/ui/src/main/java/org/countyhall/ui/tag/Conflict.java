package org.countyhall.ui.tag;

import java.util.Map;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.EditConflict;
import org.countyhall.core.Texts;

/**
 * {@code <ch:conflict/>} inside a form: when somebody else saved the record meanwhile, both texts of each field side by side,
 * to choose one or take both. The form keeps the version it was shown with in a field
 * {@code <ch:field id="version" type="hidden" …/>}; the refusal names the stored one as {@code version} among the saved fields.
 */
@FacesComponent("org.countyhall.ui.Conflict")
public class Conflict extends Markup {

    private static final String ATTRIBUTE = "org.countyhall.conflict";
    private static final String VERSION = "version";
    private static final String CHOICE = "conflict.";
    private static final String SAVED = "conflictSaved.";

    /** Remembers the conflict for the page that is about to be shown again. */
    public static void meet(FacesContext context, EditConflict conflict) {
        context.getAttributes().put(ATTRIBUTE, conflict);
        String stored = conflict.saved().get(VERSION);
        if (stored != null) {
            Fields.visit(context, field -> {
                if (field.fieldName().equals(VERSION)) {
                    field.setSubmittedValue(stored);
                }
                return true;
            });
        }
    }

    /** What a field holds after somebody chose between the two texts. */
    static String settled(FacesContext context, Field field, String typed) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String choice = sent.get(CHOICE + field.fieldName());
        String saved = sent.get(SAVED + field.fieldName());
        if (choice == null || saved == null) {
            return typed;
        }
        return switch (choice) {
            case "theirs" -> saved;
            case "both" -> saved + "\n\n" + typed;
            default -> typed;
        };
    }

    @Override
    public void encodeBegin(FacesContext context) {
        if (!(context.getAttributes().get(ATTRIBUTE) instanceof EditConflict conflict)) {
            return;
        }
        Html html = html(context).open("section", "ch-card ch-conflict").always("aria-labelledby", "conflict-title");
        html.open("h2", "ch-card-title").always("id", "conflict-title").text(Texts.of("ui.conflict.title")).close();
        html.element("p", null, Texts.of("ui.conflict.how"));
        conflict.saved().forEach((name, saved) -> Fields.find(context, name)
                .filter(field -> !name.equals(VERSION) && !field.shown().equals(saved))
                .ifPresent(field -> sideBySide(html, name, field, saved, SavedBy.of(conflict))));
        html.close();
    }

    private static void sideBySide(Html html, String name, Fields.Found field, String saved, String savedBy) {
        html.open("fieldset", "ch-field").element("legend", "ch-label", field.label()).open("div", "ch-sides");
        side(html, Texts.of("ui.conflict.mine"), field.words(field.shown()));
        side(html, Texts.of("ui.conflict.theirs", savedBy), field.words(saved));
        html.close().hiddenField(SAVED + name, saved);
        choice(html, name, field, "mine", true);
        choice(html, name, field, "theirs", false);
        if (field.options().isEmpty()) {
            choice(html, name, field, "both", false);
        }
        html.close();
    }

    private static void side(Html html, String title, String text) {
        html.open("div", "ch-side").element("h3", null, title).element("p", "ch-pre", text).close();
    }

    private static void choice(Html html, String name, Fields.Found field, String code, boolean chosen) {
        String id = field.clientId() + "-conflict-" + code;
        html.open("div", "ch-choice").open("input").always("type", "radio").always("id", id).always("name", CHOICE + name)
                .always("value", code).flag("checked", chosen).close();
        html.open("label").always("for", id).text(Texts.of("ui.conflict.take." + code)).close(2);
    }
}
