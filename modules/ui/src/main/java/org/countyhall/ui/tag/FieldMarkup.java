package org.countyhall.ui.tag;

import java.util.List;
import java.util.Map;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;

/** The HTML of one field: label, hint, message, input, and how a screen reader is told that they belong together. */
final class FieldMarkup {

    /** With it browsers take a year of four digits only. */
    private static final String LAST_DAY = "9999-12-31";

    private final Field field;
    private final Html html;
    private final String id;
    private final List<FacesMessage> messages;

    FieldMarkup(FacesContext context, Field field) {
        this.field = field;
        this.html = new Html(context, field);
        this.id = field.getClientId(context);
        this.messages = context.getMessageList(id);
    }

    void write() {
        switch (field.type()) {
            case "hidden" -> hidden();
            case "radios" -> group("radio", List.of(field.shown()));
            case "checkboxes" -> group("checkbox", field.shownMany());
            case "checkbox" -> checkbox();
            default -> single();
        }
    }

    private void hidden() {
        html.open("input").always("type", "hidden").always("id", id).always("name", id).always("value", field.shown()).close();
    }

    private String css() {
        return "ch-field" + (messages.isEmpty() ? "" : " ch-field-wrong");
    }

    private void single() {
        html.open("div", css()).open("label", "ch-label").always("for", id);
        labelText();
        html.close();
        hintAndMessages();
        boolean wrapped = field.type().equals("money") || !field.text("unit").isEmpty();
        if (wrapped) {
            html.open("div", "ch-with-unit");
        }
        if (field.type().equals("money")) {
            html.open("span", "ch-unit").always("aria-hidden", "true").text("£").close();
        }
        input();
        if (!field.text("unit").isEmpty()) {
            html.element("span", "ch-unit", field.text("unit"));
        }
        html.close(wrapped ? 2 : 1);
    }

    private void labelText() {
        html.text(field.label());
        if (!field.isRequired() && !field.isDisabled() && !field.text("optional").equals("false")) {
            html.text(" ").element("span", "ch-optional", Texts.of("ui.optional"));
        }
    }

    private void input() {
        switch (field.type()) {
            case "textarea" -> common(html.open("textarea", "ch-input")).always("rows", field.text("rows").isEmpty() ? "5" : field.text("rows"))
                    .attribute("maxlength", null).text(field.shown()).close();
            case "select" -> select();
            case "date" -> common(html.open("input", "ch-input ch-short")).always("type", "date").attribute("min", field.text("min"))
                    .always("max", field.text("max").isEmpty() ? LAST_DAY : field.text("max")).always("value", field.shown()).close();
            case "number", "money" -> common(html.open("input", "ch-input ch-digits " + width("short"))).always("type", "text")
                    .always("inputmode", "decimal").always("value", field.shown()).close();
            case "password" -> common(html.open("input", "ch-input " + width("medium"))).always("type", "password").close();
            case "file" -> common(html.open("input", "ch-input")).always("type", "file").close();
            default -> common(html.open("input", "ch-input " + width("long"))).always("type", "text").attribute("list", field.text("list"))
                    .always("value", field.shown()).close();
        }
    }

    private String width(String usual) {
        return "ch-" + (field.text("width").isEmpty() ? usual : field.text("width"));
    }

    private Html common(Html element) {
        return element.always("id", id).always("name", id).attribute("autocomplete", field.text("autocomplete"))
                .attribute("aria-describedby", describedBy()).attribute("aria-invalid", messages.isEmpty() ? null : "true")
                .flag("disabled", field.isDisabled());
    }

    private String describedBy() {
        StringBuilder ids = new StringBuilder(field.text("hint").isEmpty() ? "" : id + "-hint");
        if (!messages.isEmpty()) {
            ids.append(ids.isEmpty() ? "" : " ").append(id).append("-error");
        }
        return ids.toString();
    }

    private void select() {
        common(html.open("select", "ch-input"));
        String chosen = field.shown();
        Map<String, String> options = Options.of(field.getAttributes().get("options"));
        if (!options.containsKey("")) {
            option("", field.isRequired() ? Texts.of("ui.choose") : "", chosen);
        }
        options.forEach((code, words) -> option(code, words, chosen));
        html.close();
    }

    private void option(String code, String words, String chosen) {
        html.open("option").always("value", code).flag("selected", code.equals(chosen)).text(words).close();
    }

    private void group(String type, List<String> chosen) {
        html.open("fieldset", css()).attribute("aria-describedby", describedBy()).always("id", id);
        html.open("legend", "ch-label");
        labelText();
        html.close();
        hintAndMessages();
        int number = 0;
        for (Map.Entry<String, String> option : Options.of(field.getAttributes().get("options")).entrySet()) {
            String own = id + "-" + number++;
            html.open("div", "ch-choice").open("input").always("type", type).always("id", own).always("name", id)
                    .always("value", option.getKey()).flag("checked", chosen.contains(option.getKey()))
                    .flag("disabled", field.isDisabled()).close();
            html.open("label").always("for", own).text(option.getValue()).close(2);
        }
        html.close();
    }

    private void checkbox() {
        html.open("div", css());
        hintAndMessages();
        html.open("div", "ch-choice").open("input").always("type", "checkbox").always("id", id).always("name", id).always("value", "true")
                .flag("checked", "true".equals(field.shown())).attribute("aria-describedby", describedBy())
                .flag("disabled", field.isDisabled()).close();
        html.open("label").always("for", id).text(field.label()).close(3);
    }

    private void hintAndMessages() {
        if (!field.text("hint").isEmpty()) {
            html.open("p", "ch-hint").always("id", id + "-hint").text(field.text("hint")).close();
        }
        if (!messages.isEmpty()) {
            html.open("p", "ch-error").always("id", id + "-error").hidden(Texts.of("ui.error") + " ");
            messages.forEach(message -> html.text(message.getSummary() + " "));
            html.close();
        }
    }
}
