package org.countyhall.ui.tag;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/** Finds the fields of the page that is being worked on. */
public final class Fields {

    private Fields() {
    }

    /** The client id of the field that use cases know under this name; of a list, of its first one. */
    public static Optional<String> clientIdOf(FacesContext context, String fieldName) {
        return find(context, fieldName::equals).or(() -> find(context, name -> name.startsWith(fieldName + "[0]"))).map(Found::clientId);
    }

    /** What is needed of a field elsewhere on the page; {@code options} is empty for one that is typed into. */
    record Found(String clientId, String label, String shown, String focusId, Map<String, String> options) {

        static Found unknown(String clientId) {
            return new Found(clientId, "", "", clientId, Map.of());
        }

        /** A value as people read it: the words of a code, a text as it is. */
        String words(String value) {
            return options.getOrDefault(value, value);
        }
    }

    static Optional<Found> find(FacesContext context, String fieldName) {
        return find(context, fieldName::equals);
    }

    private static Optional<Found> find(FacesContext context, java.util.function.Predicate<String> named) {
        Found[] found = new Found[1];
        visit(context, field -> {
            if (named.test(field.fieldName())) {
                found[0] = found(context, field);
            }
            return found[0] == null;
        });
        return Optional.ofNullable(found[0]);
    }

    static Optional<Found> byClientId(FacesContext context, String clientId) {
        Found[] found = new Found[1];
        visit(context, field -> {
            if (field.getClientId(context).equals(clientId)) {
                found[0] = found(context, field);
            }
            return found[0] == null;
        });
        return Optional.ofNullable(found[0]);
    }

    private static Found found(FacesContext context, Field field) {
        return new Found(field.getClientId(context), field.label(), field.shown(), field.focusId(context),
                Options.of(field.getAttributes().get("options")));
    }

    static void visit(FacesContext context, java.util.function.Predicate<Field> goOn) {
        if (context.getViewRoot() == null) {
            return;
        }
        VisitContext all = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(all, (visit, component) -> component instanceof Field field && !goOn.test(field)
                ? VisitResult.COMPLETE : VisitResult.ACCEPT);
    }
}
