package org.countyhall.ui.tag;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** What the tags share: their attributes as words, and addresses within the application. */
abstract class Markup extends UIComponentBase {

    static final String FAMILY = "org.countyhall.ui";

    @Override
    public String getFamily() {
        return FAMILY;
    }

    String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    boolean is(String attribute) {
        Object value = getAttributes().get(attribute);
        return value != null && Boolean.parseBoolean(value.toString());
    }

    boolean has(String attribute) {
        return !text(attribute).isEmpty();
    }

    String or(String attribute, String otherwise) {
        return has(attribute) ? text(attribute) : otherwise;
    }

    Html html(FacesContext context) {
        return new Html(context, this);
    }

    static String local(FacesContext context, String address) {
        return address.startsWith("/") ? context.getExternalContext().getRequestContextPath() + address : address;
    }
}
