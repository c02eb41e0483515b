package org.countyhall.ui.tag;

import java.util.UUID;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

/**
 * {@code <ch:submit value="Save" action="#{page.save}"/>}: the button of a form. The form carries a key of its own, made when
 * it was shown, so that sending it twice does it once. {@code secondary="true"} for the lesser of two buttons,
 * {@code danger="true"} for what cannot be taken back.
 */
@FacesComponent("org.countyhall.ui.Submit")
public class Submit extends UICommand {

    public static final String KEY = "submitKey";

    @Override
    public String getFamily() {
        return Markup.FAMILY;
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void decode(FacesContext context) {
        if (context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context))) {
            queueEvent(new ActionEvent(context, this));
        }
    }

    @Override
    public void encodeBegin(FacesContext context) {
        pushComponentToEL(context, null);
        if (!isRendered()) {
            return;
        }
        Html html = new Html(context, this);
        if (context.getAttributes().putIfAbsent(KEY + form(context), true) == null) {
            html.hiddenField(KEY, UUID.randomUUID().toString());
        }
        html.open("button", css()).always("type", "submit").always("id", getClientId(context)).always("name", getClientId(context))
                .always("value", "1").text(getValue());
        Object about = getAttributes().get("about");
        if (about != null) {
            html.hidden(" " + about);
        }
        html.close();
    }

    private String css() {
        if (is("link")) {
            return "ch-link";
        }
        return "ch-button" + (is("danger") ? " ch-danger" : is("secondary") ? "" : " ch-primary");
    }

    private boolean is(String attribute) {
        Object value = getAttributes().get(attribute);
        return value != null && Boolean.parseBoolean(value.toString());
    }

    private String form(FacesContext context) {
        UIComponent parent = this;
        while (parent != null && !(parent instanceof UIForm)) {
            parent = parent.getParent();
        }
        return parent == null ? "" : parent.getClientId(context);
    }

    @Override
    public void encodeEnd(FacesContext context) {
        popComponentFromEL(context);
    }
}
