package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.SearchText;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.years.OldCase;
import org.countyhall.imports.api.BulkInsert;

/** Cases of long ago as rows: the case, its points, its extension, its timeline and who looked after it. */
final class OldCaseRows {

    private static final List<String> CASE = List.of("id", "version", "reference", "type", "procedure_code", "status", "received_on",
            "method", "summary", "complainant_name", "directorate", "team", "officer", "stage", "stage_from", "acknowledged_on",
            "responded_on", "responded_by", "in_time", "acknowledge_by", "respond_by", "statutory_limit", "next_step", "outcome",
            "closed_on", "closing_reason", "restricted", "search_text", "changed_at", "changed_by", "delay_reason");
    private static final List<String> POINT = List.of("case_id", "number", "summary", "category", "finding", "reasons", "found_on", "found_by");
    private static final List<String> EVENT = List.of("case_id", "kind", "happened_on", "recorded_at", "recorded_by", "detail");
    private static final List<String> EXTENSION = List.of("case_id", "stage", "agreed_on", "agreed_by", "how", "previous_date", "new_date",
            "reason");
    private static final List<String> PERSON = List.of("case_id", "account", "part");
    private static final List<String> REMEDY = List.of("version", "case_id", "number", "kind", "action_code", "description", "owner",
            "agreed_on", "agreed_by", "done_on", "done_by", "evidence", "payment_kind", "loss", "amount", "approved_on", "approved_by");
    private static final Map<String, String> KINDS = Map.of("formalApology", "APOLOGY", "financialRemedy", "PAYMENT", "provideService",
            "SERVICE_PROVIDED", "reassessment", "REASSESSMENT", "staffTraining", "TRAINING", "reviewPolicy", "POLICY_CHANGE", "explanation",
            "EXPLANATION");
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final List<Object[]> cases = new ArrayList<>();
    private final List<Object[]> points = new ArrayList<>();
    private final List<Object[]> events = new ArrayList<>();
    private final List<Object[]> extensions = new ArrayList<>();
    private final List<Object[]> people = new ArrayList<>();
    private final List<Object[]> remedies = new ArrayList<>();
    private final Payments payments = new Payments();
    private long id;

    /** @param lastId the highest number of a case that there is */
    OldCaseRows(List<OldCase> made, long lastId) {
        id = lastId;
        made.forEach(this::add);
    }

    void insert(BulkInsert bulk) {
        bulk.insert("complaints_case", CASE, cases.iterator());
        bulk.insert("complaints_point", POINT, points.iterator());
        bulk.insert("complaints_event", EVENT, events.iterator());
        bulk.insert("complaints_extension", EXTENSION, extensions.iterator());
        bulk.insert("complaints_case_person", PERSON, people.iterator());
        bulk.insert("complaints_remedy", REMEDY, remedies.iterator());
    }

    private void add(OldCase one) {
        id++;
        boolean answered = one.wasAnswered();
        String search = SearchText.of(Stream.concat(Stream.of(one.name(), one.summary()),
                one.points().stream().map(OldCase.OldPoint::summary)).toList());
        cases.add(new Object[] {id, 0, one.reference(), one.type().name(), one.type().usualProcedure().name(), "CLOSED", one.receivedOn(),
                one.method(), one.summary(), one.name(), "ASCH", one.team(), one.officer(), 1, one.receivedOn(), one.acknowledgedOn(),
                answered ? one.settledOn() : null, answered ? one.officer() : null, answered ? one.inTime() : null, one.acknowledgeBy(),
                one.respondBy(), one.type() == CaseType.COMPLAINT ? one.receivedOn().plusMonths(6) : null, "NONE", one.outcome().name(),
                one.closedOn(), one.outcome() == Outcome.REJECTED ? "A matter of another council or body; told whom to turn to" : null,
                false, search, at(one.closedOn()), one.officer(), one.delayReason()});
        people.add(new Object[] {id, one.officer(), "OFFICER"});
        for (int i = 0; i < one.points().size(); i++) {
            OldCase.OldPoint point = one.points().get(i);
            boolean found = point.finding() != null;
            points.add(new Object[] {id, i + 1, point.summary(), point.category(), found ? point.finding().name() : null,
                    found ? "Records and the service's account were compared" : null, found ? one.settledOn() : null,
                    found ? one.officer() : null});
        }
        for (int i = 0; i < one.actions().size(); i++) {
            remedy(one, i + 1, one.actions().get(i));
        }
        timeline(one);
    }

    private void remedy(OldCase one, int number, String action) {
        Payments.Payment paid = action.equals("financialRemedy") ? payments.next(one.settledOn()) : null;
        remedies.add(new Object[] {0, id, number, KINDS.getOrDefault(action, "OTHER"), action, "As agreed in the answer", one.officer(),
                one.settledOn(), one.officer(), one.settledOn(), one.officer(), "Letter on the file", paid == null ? null : paid.kind(),
                paid == null ? null : paid.loss(), paid == null ? null : paid.amount(), paid == null ? null : one.settledOn(),
                paid == null ? null : "complaints.manager"});
    }

    private void timeline(OldCase one) {
        event(one, "RECEIVED", one.receivedOn(), one.method());
        if (one.acknowledgedOn() != null) {
            event(one, "ACKNOWLEDGED", one.acknowledgedOn(), null);
        }
        if (one.extendedTo() != null) {
            extensions.add(new Object[] {id, 1, one.extensionAgreedOn(), one.name(), "telephone", one.standardDay(), one.extendedTo(),
                    "complexCase"});
            event(one, "EXTENDED", one.extensionAgreedOn(), one.extendedTo().toString());
        }
        if (one.wasAnswered()) {
            event(one, "RESPONDED", one.settledOn(), Spelling.of(one.outcome()));
        }
        event(one, "CLOSED", one.closedOn(), Spelling.of(one.outcome()));
    }

    private void event(OldCase one, String kind, LocalDate on, String detail) {
        events.add(new Object[] {id, kind, on, at(on), one.officer(), detail});
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(MORNING);
    }
}
