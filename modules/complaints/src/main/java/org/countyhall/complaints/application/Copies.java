package org.countyhall.complaints.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseAction;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Copies a case onto paper for whoever opened it. */
@ApplicationScoped
class Copies {

    private static final Comparator<CaseEvent> NEWEST_FIRST =
            Comparator.comparing(CaseEvent::happenedOn).thenComparing(CaseEvent::recordedAt).reversed();

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    @Inject
    Knowledge knowledge;

    CaseFile of(Case found) {
        OtherCases others = OtherCases.in(found, knowledge, desks.viewer());
        Codes codes = data.codes();
        LocalDate today = desks.today();
        LocalDate due = found.schedule().nextDue();
        return new CaseFile(found.reference(), Spelling.of(found.type()), Spelling.of(found.procedure()), found.progress().stage(),
                Spelling.of(found.status()), found.receivedOn(), codes.label(CodeList.METHOD, found.method()), found.summary(),
                new CaseFile.Complainant(found.complainant().name(), found.complainant().onBehalfOf(), found.complainant().adjustments()),
                found.directorate() == null ? null : found.directorate().name(), codes.label(CodeList.SERVICE, found.team()),
                found.officer(), found.schedule().acknowledgeBy(), found.schedule().respondBy(), found.schedule().statutoryLimit(),
                found.progress().acknowledgedOn(), found.progress().respondedOn(), found.progress().inTime(), found.closedOn(),
                others.shown(found.closingReason()), Spelling.of(found.outcome()), Spelling.of(found.schedule().nextStep()), due,
                due == null ? null : desks.calendar().between(today, due), found.isOverdue(today), found.matterOn(),
                found.discretion(), found.isRestricted(), found.version(),
                found.points().stream().map(point -> point(point, codes)).toList(),
                found.extensions().stream().map(extension -> extension(extension, codes)).toList(),
                found.people().stream().map(person -> new CaseFile.Person(person.account(), Spelling.of(person.part()))).toList(),
                newestFirst(found.events()).stream().map(event -> event(event, codes, others)).toList(),
                actions(found), desks.viewer().manages(found.directorate()));
    }

    /** What was written down at the same moment: the later entry first. */
    private static List<CaseEvent> newestFirst(List<CaseEvent> events) {
        List<CaseEvent> turned = new ArrayList<>(events);
        Collections.reverse(turned);
        turned.sort(NEWEST_FIRST);
        return turned;
    }

    static CaseFile.Extension extension(Extension extension, Codes codes) {
        return new CaseFile.Extension(extension.stage(), extension.agreedOn(), extension.agreedBy(), extension.how(),
                extension.previousDate(), extension.newDate(), codes.label(CodeList.DELAY_REASON, extension.reason()));
    }

    private static CaseFile.Point point(Point point, Codes codes) {
        return new CaseFile.Point(point.number(), point.summary(), codes.label(CodeList.CATEGORY, point.category()),
                Spelling.of(point.finding()), point.reasons(), point.foundOn(), point.foundBy());
    }

    private static CaseFile.Event event(CaseEvent event, Codes codes, OtherCases others) {
        return new CaseFile.Event(Spelling.of(event.kind()), event.happenedOn(), event.recordedAt(), event.recordedBy(),
                others.shown(codes.label(CodeList.METHOD, event.detail())));
    }

    private List<String> actions(Case found) {
        return Arrays.stream(CaseAction.values()).filter(action -> mayDo(action, found)).map(Spelling::of).toList();
    }

    private boolean mayDo(CaseAction action, Case found) {
        Authority needed = action == CaseAction.FIND ? Authority.COMPLAINTS_INVESTIGATE : Authority.COMPLAINTS_WORK;
        return user.may(needed) && found.allows(action) && switch (action) {
            case BECOME_COMPLAINT -> found.type() == CaseType.INFORMAL_CONCERN;
            case ESCALATE -> found.type() == CaseType.COMPLAINT && found.procedure() == Procedure.CORPORATE
                    && found.procedure().hasStage(found.progress().stage() + 1) && found.progress().respondedOn() != null;
            case FIND -> found.type().isInvestigated();
            case EXTEND -> found.schedule().respondBy() != null && found.type() != CaseType.INFORMAL_CONCERN;
            case RESPOND -> found.type() != CaseType.COMPLIMENT && found.type() != CaseType.INFORMAL_CONCERN;
            case ACKNOWLEDGE -> found.schedule().acknowledgeBy() != null && found.status() == CaseStatus.RECEIVED;
            case CLOSE, ASSIGN, RESTRICT, EDIT -> true;
        };
    }
}
