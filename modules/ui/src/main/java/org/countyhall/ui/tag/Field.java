package org.countyhall.ui.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;

import org.countyhall.core.Texts;

/**
 * {@code <ch:field id="receivedOn" type="date" label="Received on" hint="…" value="#{page.receivedOn}" required="true"/>}:
 * label, hint, message and input of one question.
 *
 * <p>{@code type}: text (default), textarea, date, number, money, select, radios, checkboxes, checkbox, password, file-less
 * hidden. {@code options}: a map of code to words, an enum's values, or a list of words. {@code width}: short, medium, long.
 * {@code unit} stands behind, {@code rows} is the height of a textarea, {@code maxlength} its limit. {@code optional="false"} is
 * for what only some answers or buttons ask for. {@code field} is the name
 * under which use cases refuse it when that differs from the id, for example {@code points[0].category}. The value's type in
 * the page bean decides how it is read: text, day, number, money, code, list of texts or codes, boolean, financial year.
 */
@FacesComponent("org.countyhall.ui.Field")
public class Field extends UIInput {

    @Override
    public String getFamily() {
        return Markup.FAMILY;
    }

    @Override
    public String getRendererType() {
        return null;
    }

    String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    String type() {
        String type = text("type");
        return type.isEmpty() ? "text" : type;
    }

    public String label() {
        return text("label");
    }

    /** The name under which a use case speaks of this field. */
    public String fieldName() {
        String named = text("field");
        return named.isEmpty() ? getId() : named;
    }

    boolean isDisabled() {
        return Boolean.parseBoolean(text("disabled"));
    }

    boolean isMany() {
        return type().equals("checkboxes");
    }

    /** The id of the element that takes the focus when somebody follows the link of the error. */
    String focusId(FacesContext context) {
        return getClientId(context) + (type().equals("radios") || isMany() ? "-0" : "");
    }

    // --- what came in

    @Override
    public void decode(FacesContext context) {
        super.decode(context);
        if (isDisabled()) {
            return;
        }
        String id = getClientId(context);
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        if (isMany()) {
            setSubmittedValue(sent.getOrDefault(id, new String[0]));
        } else if (type().equals("checkbox")) {
            setSubmittedValue(sent.containsKey(id) ? "true" : "false");
        } else if (sent.containsKey(id)) {
            setSubmittedValue(Conflict.settled(context, this, sent.get(id)[0]));
        } else if (type().equals("radios")) {
            setSubmittedValue("");
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (getConverter() != null && submitted instanceof String text) {
            return getConverter().getAsObject(context, this, text);
        }
        try {
            return isMany() ? readMany(context, (String[]) submitted) : Typed.read((String) submitted, valueType(context));
        } catch (Typed.Unreadable unreadable) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, unreadable.getMessage(), null));
        }
    }

    private List<Object> readMany(FacesContext context, String[] submitted) throws Typed.Unreadable {
        List<Object> values = new ArrayList<>();
        Object offered = getAttributes().get("options");
        for (String one : submitted) {
            values.add(Typed.read(one, codeType(offered)));
        }
        return values;
    }

    private static Class<?> codeType(Object offered) {
        Object first = offered instanceof Collection<?> many ? many.stream().findFirst().orElse(null)
                : offered instanceof Object[] many && many.length > 0 ? many[0]
                : offered instanceof Map<?, ?> map ? map.keySet().stream().findFirst().orElse(null) : null;
        return first instanceof Enum<?> code ? code.getDeclaringClass() : String.class;
    }

    private Class<?> valueType(FacesContext context) {
        ValueExpression value = getValueExpression("value");
        if (value == null) {
            return String.class;
        }
        Class<?> type = value.getType(context.getELContext());
        return type == null || type == Object.class ? String.class : type;
    }

    @Override
    protected void validateValue(FacesContext context, Object value) {
        super.validateValue(context, value);
        if (isValid() && value instanceof String chosen && isChoice() && !Options.of(getAttributes().get("options")).containsKey(chosen)) {
            refuse(context, Texts.refusal("ui.notInList"));
        }
        if (isValid() && value instanceof String typed && !text("maxlength").isEmpty() && typed.length() > Integer.parseInt(text("maxlength"))) {
            refuse(context, Texts.of("ui.field.tooLong", Integer.parseInt(text("maxlength"))));
        }
    }

    private void refuse(FacesContext context, String text) {
        context.addMessage(getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        setValid(false);
    }

    private boolean isChoice() {
        return type().equals("select") || type().equals("radios");
    }

    @Override
    public String getRequiredMessage() {
        String own = super.getRequiredMessage();
        return own != null ? own : Texts.of(isChoice() || isMany() ? "ui.field.choose" : "ui.field.required");
    }

    // --- what goes out

    /** What stands in the field now: what was typed when it was refused, else the value. */
    String shown() {
        Object submitted = getSubmittedValue();
        return submitted != null ? submitted.toString() : Typed.write(getValue());
    }

    List<String> shownMany() {
        if (getSubmittedValue() instanceof String[] submitted) {
            return Arrays.asList(submitted);
        }
        Object value = getValue();
        Collection<?> values = value instanceof Collection<?> many ? many : value instanceof Object[] many ? Arrays.asList(many) : List.of();
        return values.stream().map(Typed::write).toList();
    }

    @Override
    public void encodeBegin(FacesContext context) {
        pushComponentToEL(context, null);
        if (isRendered()) {
            new FieldMarkup(context, this).write();
        }
    }

    @Override
    public void encodeEnd(FacesContext context) {
        popComponentFromEL(context);
    }
}
