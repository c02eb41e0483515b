package org.countyhall.complaints.domain.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Outcome;

/** A case of long ago while it is being made up; from outside it is only read. */
public final class OldCase {

    final CaseType type;
    LocalDate receivedOn;
    LocalDate acknowledgeBy;
    LocalDate respondBy;
    LocalDate standardDay;
    LocalDate acknowledgedOn;
    LocalDate settledOn;
    LocalDate closedOn;
    LocalDate extendedTo;
    LocalDate extensionAgreedOn;
    boolean inTime;
    Outcome outcome;
    String method;
    String team;
    String delayReason;
    String name;
    String summary;
    String officer;
    String reference;
    final List<OldPoint> points = new ArrayList<>();
    final List<String> actions = new ArrayList<>();

    OldCase(CaseType type) {
        this.type = type;
    }

    /** @param category null where none was recorded */
    public record OldPoint(String category, Finding finding, String summary) {
    }

    public CaseType type() {
        return type;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Null where none is wanted. */
    public LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    /** The day agreed, or the standard one; null where nothing is due. */
    public LocalDate respondBy() {
        return respondBy;
    }

    /** The standard day, before more time was agreed. */
    public LocalDate standardDay() {
        return standardDay;
    }

    public LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    /** When the answer went out, or when it ended without one. */
    public LocalDate settledOn() {
        return settledOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Null when no more time was agreed. */
    public LocalDate extendedTo() {
        return extendedTo;
    }

    public LocalDate extensionAgreedOn() {
        return extensionAgreedOn;
    }

    public boolean inTime() {
        return inTime;
    }

    public Outcome outcome() {
        return outcome;
    }

    public boolean wasAnswered() {
        return outcome.followsFromResponse();
    }

    public String method() {
        return method;
    }

    public String team() {
        return team;
    }

    public String delayReason() {
        return delayReason;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    public String officer() {
        return officer;
    }

    public String reference() {
        return reference;
    }

    public void numbered(String number) {
        reference = number;
    }

    public List<OldPoint> points() {
        return List.copyOf(points);
    }

    /** Codes of the list of corrective actions. */
    public List<String> actions() {
        return List.copyOf(actions);
    }
}
