package org.countyhall.complaints.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.countyhall.complaints.api.AgreedExtension;
import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.core.BadInput;

/** The bodies that the interface takes. Days come as text, so that one that is no day is refused with its field. */
public final class CaseBodies {

    private CaseBodies() {
    }

    /** A case to be logged. */
    public record NewCaseBody(String type, String procedure, String receivedOn, String method, String summary,
            NewCase.Person complainant, String directorate, String team, String matterOn, String discretion, String officer,
            List<NewCase.NewPoint> points) {

        NewCase read() {
            return new NewCase(type, procedure, day("receivedOn", receivedOn), method, summary, complainant, directorate, team,
                    day("matterOn", matterOn), discretion, officer, points);
        }
    }

    /** The day on which something was done. */
    public record OnBody(String on) {

        public LocalDate read() {
            return BadInput.required("on", day("on", on));
        }
    }

    /** More time that was agreed. */
    public record ExtensionBody(String agreedOn, String agreedBy, String how, String newDate, String reason) {

        AgreedExtension read() {
            return new AgreedExtension(BadInput.required("agreedOn", day("agreedOn", agreedOn)), agreedBy, how,
                    BadInput.required("newDate", day("newDate", newDate)), reason);
        }
    }

    /** The answer, with a finding for each point that has none yet. */
    public record ResponseBody(String on, List<GivenFinding> findings, String delayReason) {

        LocalDate day() {
            return BadInput.required("on", CaseBodies.day("on", on));
        }
    }

    /** The end of a case; the outcome is left out after a response. */
    public record ClosingBody(String on, String outcome, String reason) {

        LocalDate day() {
            return BadInput.required("on", CaseBodies.day("on", on));
        }
    }

    /** A colleague and the part they get. */
    public record AssignmentBody(String account, String part) {
    }

    /** The accounts that may open a restricted case. */
    public record RestrictionBody(List<String> people) {
    }

    public static LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw new BadInput(field, "complaints.notADay", text);
        }
    }

    /** @throws BadInput when the request had no body at all */
    public static <T> T body(T given) {
        return BadInput.required("body", given);
    }
}
