package org.countyhall.ui.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/** Writes escaped HTML; it remembers which elements are open. */
public final class Html {

    private final ResponseWriter writer;
    private final UIComponent component;
    private final Deque<String> open = new ArrayDeque<>();

    public Html(FacesContext context, UIComponent component) {
        this.writer = context.getResponseWriter();
        this.component = component;
    }

    /** Opens an element; the class may be null. */
    public Html open(String element, String css) {
        try {
            writer.startElement(element, component);
            open.push(element);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return attribute("class", css);
    }

    public Html open(String element) {
        return open(element, null);
    }

    /** Left out when the value is null or empty. */
    public Html attribute(String name, Object value) {
        if (value != null && !"".equals(value)) {
            always(name, value);
        }
        return this;
    }

    public Html always(String name, Object value) {
        try {
            writer.writeAttribute(name, value, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** An attribute without a value, such as {@code checked}. */
    public Html flag(String name, boolean set) {
        return set ? always(name, name) : this;
    }

    public Html text(Object text) {
        if (text != null) {
            try {
                writer.writeText(text, null);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return this;
    }

    /** Words for those who hear the page. */
    public Html hidden(String text) {
        return open("span", "ch-hidden").text(text).close();
    }

    public Html close() {
        try {
            writer.endElement(open.pop());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    public Html close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    /** A whole element with text. */
    public Html element(String element, String css, Object text) {
        return open(element, css).text(text).close();
    }

    public Html link(String href, String css, Object text) {
        return open("a", css).always("href", href).text(text).close();
    }

    public Html hiddenField(String name, String value) {
        return open("input").always("type", "hidden").always("name", name).always("value", value == null ? "" : value).close();
    }
}
