package org.countyhall.complaints.application.triage;

import java.util.List;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.triage.TriageDecision;
import org.countyhall.complaints.application.CloseCase;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Team;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.partners.Handover;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.Provider;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.Triages;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Decides on a representation: taken, refused with its reason, sent elsewhere, handed to a provider, merged with another, made two. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class TriageCase {

    private static final String ANOTHER_PROCEDURE = "anotherProcedure";

    private enum Decision {
        ACCEPT, REFUSE, SIGNPOST, PASS, MERGE, SPLIT
    }

    @Inject
    Cabinet cabinet;

    @Inject
    Triages triages;

    @Inject
    Partners partners;

    @Inject
    BringPeople people;

    @Inject
    BringDocuments documents;

    @Inject
    ReceiveCase receive;

    @Inject
    CloseCase close;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Team team;

    @Inject
    Audit audit;

    /** @return the reference with which it goes on: of the case itself, of the one it was merged into, or of the new one of two */
    public String decide(String reference, TriageDecision given) {
        Case found = cabinet.take(reference);
        Decision decision = BadInput.required("decision", Reading.constant(Decision.class, "decision", given.decision()));
        Desk desk = desks.mine();
        Triage triage = triages.of(found).orElseGet(() -> waiting(found, desk));
        String words = Reading.text("words", given.words(), Reading.WORDS);
        String goesOn = switch (decision) {
            case ACCEPT -> accept(found, triage, given, words, desk);
            case REFUSE -> refuse(found, triage, given, words, desk);
            case SIGNPOST -> signpost(found, triage, given, words, desk);
            case PASS -> pass(found, triage, given, words, desk);
            case MERGE -> merge(found, triage, given, words, desk);
            case SPLIT -> split(found, triage, given, words, desk);
        };
        audit.record("complaints.representationTriaged", found.reference(), null, "decision=" + Spelling.of(decision) + ", goesOnAs=" + goesOn);
        return goesOn;
    }

    private Triage waiting(Case found, Desk desk) {
        Triage waiting = Triage.waiting(found, desk);
        triages.add(waiting);
        return waiting;
    }

    private String accept(Case found, Triage triage, TriageDecision given, String words, Desk desk) {
        CaseType type = Reading.constant(CaseType.class, "type", given.type());
        Procedure procedure = Reading.constant(Procedure.class, "procedure", given.procedure());
        if (type == CaseType.OMBUDSMAN && found.type() != CaseType.OMBUDSMAN) {
            throw new BadInput("type", "complaints.ombudsmanOpensIt");
        }
        CaseType now = type == null ? found.type() : type;
        Procedure runs = procedure != null ? procedure : now.runsUnder(found.procedure()) ? found.procedure() : now.usualProcedure();
        triage.accept(words, desk);
        found.reclassify(now, runs, words, desk);
        String officer = Reading.text("officer", given.officer(), Reading.NAME);
        if (officer != null) {
            found.assign(team.officer("officer", officer), Part.OFFICER, desk);
        }
        return found.reference();
    }

    private String refuse(Case found, Triage triage, TriageDecision given, String words, Desk desk) {
        String reason = data.codes().read(CodeList.REFUSAL_REASON, "reason", given.reason());
        triage.refuse(reason, words, Reading.text("signpost", given.signpost(), Reading.SHORT_WORDS), given.ombudsmanTold(), desk);
        found.noted(EventKind.REFUSED, desk.today(), data.codes().label(CodeList.REFUSAL_REASON, reason), desk);
        end(found, ANOTHER_PROCEDURE.equals(reason) ? Outcome.ANOTHER_PROCEDURE : Outcome.REJECTED, words, desk);
        return found.reference();
    }

    private String signpost(Case found, Triage triage, TriageDecision given, String words, Desk desk) {
        String to = Reading.text("signpost", given.signpost(), Reading.SHORT_WORDS);
        triage.signpost(to, words, desk);
        found.noted(EventKind.SIGNPOSTED, desk.today(), to, desk);
        end(found, Outcome.ANOTHER_PROCEDURE, words == null ? to : words, desk);
        return found.reference();
    }

    private void end(Case found, Outcome outcome, String words, Desk desk) {
        close.close(found.reference(), desk.today(), Spelling.of(outcome), words);
    }

    private String pass(Case found, Triage triage, TriageDecision given, String words, Desk desk) {
        Provider provider = partners.provider(BadInput.required("provider", given.provider())).orElseThrow(() -> new NotFound("provider"));
        partners.add(Handover.to(provider, found, words == null ? found.summary() : words, desk.today(), given.providerDueOn(), desk));
        triage.passToProvider(provider.name(), words, desk);
        found.noted(EventKind.HANDED_OVER, desk.today(), provider.name(), desk);
        return found.reference();
    }

    private String merge(Case found, Triage triage, TriageDecision given, String words, Desk desk) {
        Case other = cabinet.named("into", Reading.text("into", given.into(), Reading.NAME));
        if (other == found) {
            throw new BadInput("into", "complaints.mergedIntoItself");
        }
        if (other.type() != found.type() && !other.type().isInvestigated()) {
            throw new BadInput("into", "complaints.mergedIntoOtherType");
        }
        if (found.isRestricted() && other.isRestricted() && !found.accounts().containsAll(other.accounts())) {
            throw new RuleBroken("complaints.mergedForOtherEyes", other.reference());
        }
        other.takeOver(found, desk);
        people.comeAlong(found, other, desk);
        triage.merge(other.reference(), words, desk);
        found.noted(EventKind.MERGED, desk.today(), other.reference(), desk);
        end(found, Outcome.MERGED, other.reference(), desk);
        return other.reference();
    }

    /** What the new case is about: its points, not why they were taken apart. */
    private static String about(List<Point> points) {
        String words = points.stream().map(Point::summary).collect(Collectors.joining("\n"));
        return words.length() > Reading.SUMMARY ? words.substring(0, Reading.SUMMARY) : words;
    }

    private String split(Case found, Triage triage, TriageDecision given, String words, Desk desk) {
        List<Integer> numbers = given.points() == null ? List.of() : given.points();
        List<Point> going = found.points().stream().filter(point -> numbers.contains(point.number())).toList();
        if (going.isEmpty()) {
            throw new BadInput("points", "core.required");
        }
        String second = receive.receive(new NewCase(Spelling.of(found.type()), Spelling.of(found.procedure()), found.receivedOn(), found.method(),
                about(going), new NewCase.Person(found.complainant().name(), found.complainant().onBehalfOf(),
                        found.complainant().adjustments()), found.directorate() == null ? null : found.directorate().name(), found.team(),
                found.matterOn(), found.discretion(), found.officer(),
                going.stream().map(point -> new NewCase.NewPoint(point.summary(), point.category())).toList()));
        Case other = cabinet.take(second);
        Desk after = desks.mine();
        found.giveUp(going.stream().map(Point::number).toList(), second, desk);
        other.keptLike(found, desk);
        other.noted(EventKind.SPLIT, desk.today(), found.reference(), after);
        people.comeAlong(found, other, desk);
        documents.comeAlong(found, other, given.documents(), after);
        triage.split(second, words, desk);
        return second;
    }
}
