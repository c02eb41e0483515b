package org.countyhall.complaints.application;

import java.util.List;
import java.util.stream.IntStream;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Complainant;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.Representation;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;

/** Reads what came in from a form, the interface or a file, and names the field that cannot be taken. */
public final class Reading {

    public static final int NAME = 200;
    public static final int SUMMARY = 4000;
    public static final int POINT = 2000;
    public static final int WORDS = 2000;
    public static final int REASONS = 4000;
    public static final int SHORT_WORDS = 500;

    private Reading() {
    }

    static Representation representation(NewCase given, Codes codes) {
        CaseType type = constant(CaseType.class, "type", BadInput.required("type", given.type()));
        Procedure procedure = constant(Procedure.class, "procedure", given.procedure());
        List<NewCase.NewPoint> points = given.points() == null ? List.of() : given.points();
        if (points.size() > Case.MOST_POINTS) {
            throw new BadInput("points", "complaints.tooManyPoints", Case.MOST_POINTS);
        }
        return new Representation(type, procedure, BadInput.required("receivedOn", given.receivedOn()),
                codes.read(CodeList.METHOD, "method", given.method()), text("summary", given.summary(), SUMMARY),
                complainant(given.complainant()), directorate(given.directorate(), type, procedure),
                codes.read(CodeList.SERVICE, "team", given.team()), given.matterOn(), text("discretion", given.discretion(), WORDS),
                IntStream.range(0, points.size()).mapToObj(i -> matter(points.get(i), i, codes)).toList());
    }

    private static Representation.Matter matter(NewCase.NewPoint point, int index, Codes codes) {
        String field = "points[" + index + "]";
        if (point == null) {
            throw new BadInput(field, "core.required");
        }
        return new Representation.Matter(BadInput.required(field + ".summary", text(field + ".summary", point.summary(), POINT)),
                codes.read(CodeList.CATEGORY, field + ".category", point.category()));
    }

    static Complainant complainant(NewCase.Person person) {
        return person == null ? Complainant.UNNAMED : new Complainant(text("complainant.name", person.name(), NAME),
                text("complainant.onBehalfOf", person.onBehalfOf(), NAME),
                text("complainant.adjustments", person.adjustments(), SHORT_WORDS));
    }

    /** The statutory procedure is adult social care's; otherwise a directorate is only known when it is given. */
    private static Directorate directorate(String given, CaseType type, Procedure procedure) {
        Directorate read = constant(Directorate.class, "directorate", given);
        boolean socialCare = (procedure == null ? type.usualProcedure() : procedure) == Procedure.ADULT_SOCIAL_CARE;
        return read == null && socialCare ? Directorate.ASCH : read;
    }

    public static Directorate directorate(String given) {
        return constant(Directorate.class, "directorate", given);
    }

    /** Null for no text. */
    public static <E extends Enum<E>> E constant(Class<E> type, String field, String text) {
        return Typed.constant(type, field, text);
    }

    /** Without blanks around it; null when nothing is left. */
    public static String text(String field, String given, int longest) {
        return Typed.text(field, given, longest);
    }
}
