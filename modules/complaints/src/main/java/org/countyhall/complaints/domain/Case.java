package org.countyhall.complaints.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Deadlines;
import org.countyhall.complaints.domain.deadlines.DueDate;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.complaints.domain.rules.ClosedWithAReason;
import org.countyhall.complaints.domain.rules.EveryPointHasAFinding;
import org.countyhall.complaints.domain.rules.ExtensionNeedsAgreement;
import org.countyhall.complaints.domain.rules.ExtensionWithinMaximum;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.NormallyWithinTwelveMonths;
import org.countyhall.complaints.domain.rules.NothingBeforeReceipt;
import org.countyhall.complaints.domain.rules.OutcomeFollowsFindings;
import org.countyhall.complaints.domain.rules.SecondStageByAnotherPerson;
import org.countyhall.complaints.domain.rules.SecondStageWhereThereIsOne;
import org.countyhall.complaints.domain.rules.SettleByEndOfNextWorkingDay;
import org.countyhall.complaints.domain.rules.SubjectHasNoPart;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * One representation, from receipt to its end: received, acknowledged, answered, closed; under the corporate procedure it may
 * go through a second stage. What may be done when is the table in {@link CaseStatus}; each step checks the rules of
 * {@code domain.rules}, writes the timeline and counts the due dates anew.
 */
@Entity(name = "ComplaintsCase")
@Table(name = "complaints_case")
public class Case extends CaseRecord {

    /**
     * Points of one case. The papers' cases have one to four, and each is investigated, found and answered on its own: one answer to a
     * hundred is the most that anybody can read and sign.
     */
    public static final int MOST_POINTS = 100;

    protected Case() {
    }

    /** Takes it in; from here its clocks run. It gets its number last, so that what is refused uses up none. */
    public static Case receive(Representation came, Desk desk) {
        Case received = new Case();
        received.type = came.type();
        received.procedure = came.procedure() == null ? came.type().usualProcedure() : came.procedure();
        received.receivedOn = NoDateInTheFuture.check("receivedOn", came.receivedOn(), desk.today());
        received.progress = Progress.begun(came.receivedOn());
        received.method = came.method();
        received.matterOn = came.matterOn();
        received.discretion = came.discretion();
        received.status = CaseStatus.RECEIVED;
        received.describe(came.summary(), came.complainant(), came.directorate(), came.team());
        if (!received.type.runsUnder(received.procedure)) {
            throw new BadInput("procedure", "complaints.procedureNotForType");
        }
        if (came.matterOn() != null && came.matterOn().isAfter(came.receivedOn())) {
            throw new BadInput("matterOn", "complaints.matterAfterReceipt");
        }
        NormallyWithinTwelveMonths.check(came.matterOn(), came.discretion(), came.receivedOn(), received.timetable(), desk.limits());
        came.points().forEach(point -> received.addPoint(point.summary(), point.category()));
        if (received.points.isEmpty() && received.type.isInvestigated()) {
            throw new BadInput("points", "complaints.pointNeeded");
        }
        received.note(EventKind.RECEIVED, came.receivedOn(), came.method(), desk);
        return received;
    }

    /** @throws IllegalStateException when it has a number already */
    public void numbered(String newReference) {
        if (reference != null) {
            throw new IllegalStateException(reference + " cannot become " + newReference);
        }
        reference = newReference;
    }

    public void acknowledge(LocalDate on, Desk desk) {
        CaseStatus next = status.after(CaseAction.ACKNOWLEDGE);
        NoDateInTheFuture.check("on", on, desk.today());
        NothingBeforeReceipt.check(on, progress.from(), "complaints.acknowledgedBeforeReceipt");
        status = next;
        progress = progress.acknowledged(on);
        note(EventKind.ACKNOWLEDGED, on, null, desk);
    }

    public void extend(Extension.Agreement agreement, Desk desk) {
        status = status.after(CaseAction.EXTEND);
        NoDateInTheFuture.check("agreedOn", agreement.agreedOn(), desk.today());
        LocalDate newDate = BadInput.required("newDate", agreement.newDate());
        DueDate due = deadlines(desk).find(DueDate.Kind.RESPOND).orElseThrow(() -> new RuleBroken("complaints.nothingToExtend"));
        NothingBeforeReceipt.check(agreement.agreedOn(), progress.from(), "complaints.agreedBeforeReceipt");
        ExtensionNeedsAgreement.check(agreement.agreedBy(), agreement.how(), agreement.agreedOn(), due.date(), newDate);
        ExtensionWithinMaximum.check(facts(), due.counted(), newDate, desk.limits(), desk.calendar());
        BadInput.required("reason", agreement.reason());
        extensions.add(new Extension(this, progress.stage(), due.date(), agreement));
        note(EventKind.EXTENDED, agreement.agreedOn(), newDate.toString(), desk);
    }

    public void find(int point, Finding finding, String reasons, Desk desk) {
        status = status.after(CaseAction.FIND);
        point(point, "point").found(finding, BadInput.required("reasons", reasons), desk.today(), desk.officer());
        note(EventKind.FOUND, desk.today(), String.valueOf(point), desk);
    }

    /** One finding as it goes out with the response. */
    public record Found(int point, Finding finding, String reasons) {
    }

    /** Sends the answer; findings named here stand, others must have been recorded before. */
    public void respond(LocalDate on, List<Found> findings, Desk desk) {
        CaseStatus next = status.after(CaseAction.RESPOND);
        NoDateInTheFuture.check("on", on, desk.today());
        NothingBeforeReceipt.check(on, progress.from(), "complaints.respondedBeforeReceipt");
        SecondStageByAnotherPerson.check(progress.firstRespondedBy(), desk.officer());
        for (int i = 0; i < findings.size(); i++) {
            Found found = findings.get(i);
            point(found.point(), "findings[" + i + "].point").found(found.finding(),
                    BadInput.required("findings[" + i + "].reasons", found.reasons()), on, desk.officer());
        }
        if (type.isInvestigated()) {
            EveryPointHasAFinding.check(points);
        }
        LocalDate due = deadlines(desk).respondBy().orElse(null);
        status = next;
        progress = progress.responded(on, desk.officer(), due == null || !on.isAfter(due));
        outcome = type.isInvestigated() ? OutcomeFollowsFindings.of(findings()) : Outcome.ANSWERED;
        note(EventKind.RESPONDED, on, Spelling.of(outcome), desk);
    }

    /**
     * Says why the answer was late; nothing is kept of an answer in time.
     *
     * @param reason a code of the list of delay reasons; null when nobody says
     */
    public void explainDelay(String reason) {
        delayReason = Boolean.FALSE.equals(progress.inTime()) ? reason : null;
    }

    /** The person asks for the next stage. */
    public void escalate(LocalDate on, Desk desk) {
        SecondStageWhereThereIsOne.check(type, procedure, progress.stage() + 1);
        CaseStatus next = status.after(CaseAction.ESCALATE);
        NoDateInTheFuture.check("on", on, desk.today());
        if (progress.respondedOn() == null) {
            throw new RuleBroken("complaints.notYetAnswered");
        }
        NothingBeforeReceipt.check(on, progress.respondedOn(), "complaints.escalatedBeforeResponse");
        status = next;
        beginAnew(progress.nextStage(on));
        note(EventKind.ESCALATED, on, String.valueOf(progress.stage()), desk);
    }

    /** Nothing of how the round before ended is true of this one. */
    private void beginAnew(Progress round) {
        progress = round;
        delayReason = null;
        outcome = null;
        closedOn = null;
        closingReason = null;
    }

    /** An informal concern that could not be settled at once; its clock runs from first receipt. */
    public void becomeComplaint(Desk desk) {
        if (type != CaseType.INFORMAL_CONCERN) {
            throw new RuleBroken("complaints.notAConcern");
        }
        status = status.after(CaseAction.BECOME_COMPLAINT);
        type = CaseType.COMPLAINT;
        if (points.isEmpty()) {
            addPoint(summary, null);
        }
        note(EventKind.BECAME_COMPLAINT, desk.today(), null, desk);
    }

    /** @param chosen why it ends without a response; null to end it with what follows from the response */
    public void close(LocalDate on, Outcome chosen, String reason, Desk desk) {
        CaseStatus next = status.after(CaseAction.CLOSE);
        NoDateInTheFuture.check("on", on, desk.today());
        NothingBeforeReceipt.check(on, progress.respondedOn() == null ? receivedOn : progress.respondedOn(),
                "complaints.closedTooEarly");
        ClosedWithAReason.check(type, status, chosen, reason);
        new SettleByEndOfNextWorkingDay().check(chosen, on, facts(), desk.limits(), desk.calendar());
        outcome = status == CaseStatus.RESPONDED ? outcome : chosen;
        status = next;
        closedOn = on;
        closingReason = reason;
        note(EventKind.CLOSED, on, Spelling.of(outcome), desk);
    }

    /** A case has one officer, and any number of investigators. */
    public void assign(String account, Part part, Desk desk) {
        status = status.after(CaseAction.ASSIGN);
        SubjectHasNoPart.check(account, subjects);
        if (part == Part.OFFICER) {
            people.removeIf(person -> person.part() == Part.OFFICER);
            officer = account;
        }
        addPerson(account, part);
        note(EventKind.ASSIGNED, desk.today(), account, desk);
    }

    /** From here only these people, and who has a part already, open it. */
    public void restrictTo(Collection<String> named, Desk desk) {
        status = status.after(CaseAction.RESTRICT);
        named.forEach(account -> SubjectHasNoPart.check(account, subjects));
        people.removeIf(person -> person.part() == Part.NAMED && !named.contains(person.account()));
        named.forEach(account -> addPerson(account, Part.NAMED));
        if (people.isEmpty()) {
            throw new BadInput("people", "complaints.restrictedToNobody");
        }
        restricted = true;
        note(EventKind.RESTRICTED, desk.today(), String.valueOf(accounts().size()), desk);
    }

    public void liftRestriction(Desk desk) {
        status = status.after(CaseAction.RESTRICT);
        people.removeIf(person -> person.part() == Part.NAMED);
        restricted = false;
        note(EventKind.UNRESTRICTED, desk.today(), null, desk);
    }

    /** Says which staff it is about: they lose every part in it and never open it again. */
    public void isAbout(Set<String> accounts, Desk desk) {
        boolean named = !subjects.containsAll(accounts);
        subjects.retainAll(accounts);
        subjects.addAll(accounts);
        people.removeIf(person -> subjects.contains(person.account()));
        officer = officer != null && subjects.contains(officer) ? null : officer;
        note(named ? EventKind.SUBJECT_NAMED : EventKind.SUBJECT_CLEARED, desk.today(), null, desk);
    }

    /** It goes on from another case, or takes over from one: whoever that is kept from is kept from it here too. */
    public void keptLike(Case other, Desk desk) {
        Set<String> about = new HashSet<>(subjects);
        if (about.addAll(other.subjects)) {
            isAbout(about, desk);
        }
        if (other.restricted && !restricted) {
            other.accounts().stream().filter(account -> !subjects.contains(account)).sorted().forEach(account -> addPerson(account, Part.NAMED));
            restricted = true;
            note(EventKind.RESTRICTED, desk.today(), String.valueOf(accounts().size()), desk);
        }
    }

    /** Another thing complained of came to light. Once the answer is out it would be a matter of its own. @return its number */
    public int addPoint(String text, String category, Desk desk) {
        refuseUnlessRunning();
        int number = addPoint(BadInput.required("summary", text), category);
        note(EventKind.POINT_ADDED, desk.today(), String.valueOf(number), desk);
        return number;
    }

    /** Puts the words or the category of a point right; what was answered keeps its words. */
    public void correctPoint(int number, String text, String category, Desk desk) {
        status = status.after(CaseAction.EDIT);
        Point wrong = point(number, "number");
        if (!wrong.summary().equals(BadInput.required("summary", text))) {
            refuseUnlessRunning();
        }
        wrong.correct(text, category);
        note(EventKind.POINT_CORRECTED, desk.today(), String.valueOf(number), desk);
    }

    /** Corrects what was logged; dates, points and findings are not corrected here. */
    public void edit(Description now, Desk desk) {
        status = status.after(CaseAction.EDIT);
        method = now.method();
        describe(now.summary(), now.complainant(), now.directorate(), now.team());
        note(EventKind.EDITED, desk.today(), null, desk);
    }

    /** The Ombudsman wants a reply by the day in the letter; after a reply or the end, that day begins a new round. */
    public void wantedByOmbudsman(LocalDate replyBy, LocalDate on, Desk desk) {
        if (!status.isRunning()) {
            status = status.after(CaseAction.ESCALATE);
            beginAnew(progress.askedAgain(on));
        }
        LocalDate before = deadlines(desk).respondBy().orElse(on);
        if (!replyBy.equals(before)) {
            extensions.add(new Extension(this, progress.stage(), before, Extension.Agreement.letterOf(on, replyBy)));
        }
        recount(desk);
    }

    /**
     * It came in as something else than it is, and meets the rules of what it is; only before an answer has gone out.
     *
     * @param why kept as the decision on discretion where only that lets it be taken; null when nothing was said
     */
    public void reclassify(CaseType newType, Procedure newProcedure, String why, Desk desk) {
        refuseUnlessRunning();
        type = newType;
        procedure = newProcedure;
        if (!type.runsUnder(procedure)) {
            throw new BadInput("procedure", "complaints.procedureNotForType");
        }
        if (type.needsName()) {
            BadInput.required("complainant.name", complainant().name());
        }
        if (discretion == null && NormallyWithinTwelveMonths.isOutOfTime(matterOn, receivedOn, timetable(), desk.limits())) {
            discretion = why;
        }
        NormallyWithinTwelveMonths.check(matterOn, discretion, receivedOn, timetable(), desk.limits());
        if (points.isEmpty() && type.isInvestigated()) {
            addPoint(summary, null);
        }
        note(EventKind.TRIAGE_ACCEPTED, desk.today(), Spelling.of(type), desk);
    }

    /** Another case is about the same: its points come here, kept from whom they were kept there. */
    public void takeOver(Case duplicate, Desk desk) {
        refuseUnlessRunning();
        duplicate.points().forEach(point -> addPoint(point.summary(), point.category()));
        keptLike(duplicate, desk);
        note(EventKind.MERGED, desk.today(), duplicate.reference(), desk);
    }

    /** Some of its points go on as a case of their own; one at least stays, and the numbers of the others do not change. */
    public void giveUp(Collection<Integer> numbers, String toReference, Desk desk) {
        status = status.after(CaseAction.FIND);
        if (numbers.size() >= points.size()) {
            throw new BadInput("points", "complaints.onePointStays");
        }
        points.removeIf(point -> numbers.contains(point.number()));
        note(EventKind.SPLIT, desk.today(), toReference, desk);
    }

    private void refuseUnlessRunning() {
        if (!status.isRunning()) {
            throw new RuleBroken(status == CaseStatus.CLOSED ? "complaints.caseIsClosed" : "complaints.alreadyAnswered");
        }
    }

    /** Writes on the timeline what was done beside the case's own steps: a letter, a document, a note. */
    public void noted(EventKind kind, LocalDate on, String detail, Desk desk) {
        note(kind, on, detail, desk);
    }

    /** Counts the due dates anew, after a change of limits or calendar. */
    public void recount(Desk desk) {
        schedule = Schedule.of(deadlines(desk), type, status, everyPointFound());
    }

    public Deadlines deadlines(Desk desk) {
        return Deadlines.of(facts(), desk.limits(), desk.calendar());
    }

    public CaseFacts facts() {
        List<CaseFacts.Agreed> agreed = extensions.stream().filter(extension -> extension.stage() == progress.stage())
                .map(Extension::fact).toList();
        return new CaseFacts(timetable(), progress.from(), progress.acknowledgedOn(), agreed);
    }

    public Timetable timetable() {
        return Timetable.of(type, procedure, progress == null ? 1 : progress.stage());
    }

    private void describe(String text, Complainant who, Directorate whose, String where) {
        summary = BadInput.required("summary", text);
        complainant = who == null ? Complainant.UNNAMED : who;
        if (type.needsName()) {
            BadInput.required("complainant.name", complainant.name());
        }
        directorate = whose;
        team = where;
    }

    private int addPoint(String text, String category) {
        if (points.size() >= MOST_POINTS) {
            throw new BadInput("points", "complaints.tooManyPoints", MOST_POINTS);
        }
        String field = "points[" + points.size() + "].summary";
        int number = points.stream().mapToInt(Point::number).max().orElse(0) + 1;
        points.add(new Point(this, number, BadInput.required(field, text), category));
        return number;
    }

    private void addPerson(String account, Part part) {
        if (people.stream().noneMatch(person -> person.account().equals(account) && person.part() == part)) {
            people.add(new CasePerson(this, account, part));
        }
    }

    private Point point(int number, String field) {
        return points.stream().filter(point -> point.number() == number).findFirst()
                .orElseThrow(() -> new BadInput(field, "complaints.noSuchPoint", number));
    }

    private List<Finding> findings() {
        return points.stream().map(Point::finding).collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean everyPointFound() {
        return !type.isInvestigated() || points.stream().allMatch(point -> point.finding() != null);
    }

    private void note(EventKind kind, LocalDate on, String detail, Desk desk) {
        events.add(new CaseEvent(this, kind, on, detail, desk));
        changedAt = desk.at();
        changedBy = desk.officer();
        searchText = SearchText.of(Stream.concat(Stream.of(complainant().name(), summary), points.stream().map(Point::summary)).toList());
        recount(desk);
    }
}
