package org.countyhall.complaints.domain.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.countyhall.complaints.api.ombudsman.ComparedLetter;
import org.countyhall.complaints.api.ombudsman.ComparedLetter.Figure;
import org.countyhall.complaints.api.ombudsman.ComparedLetter.Line;
import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.rules.RecommendationIsLateAfterItsDay;
import org.countyhall.complaints.domain.rules.UpholdRateOfDecisionsOnFault;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;

/** Lays the council's cases of a year beside the Ombudsman's list: case by case, and the five figures of the annual letter. */
public final class LetterComparison {

    private final FinancialYear year;
    private final Map<String, Considered> ours = new TreeMap<>();
    private final Map<String, LetterLine> theirs = new TreeMap<>();

    private LetterComparison(FinancialYear year, Collection<Considered> cases, Collection<LetterLine> list) {
        this.year = year;
        cases.stream().filter(one -> isIn(one.receivedOn()) || isIn(one.decidedOn())).forEach(one -> ours.put(one.theirReference(), one));
        list.forEach(line -> theirs.put(line.theirReference(), line));
    }

    /** @param visible which of the council's references may be named */
    public static ComparedLetter of(FinancialYear year, Collection<Considered> cases, Collection<LetterLine> list, Codes codes,
            LocalDate today, Predicate<String> visible) {
        LetterComparison compared = new LetterComparison(year, cases, list);
        OmbudsmanYear counted = OmbudsmanCount.of(year, cases, codes, today, visible);
        return new ComparedLetter(year.toString(), today, !list.isEmpty(), compared.figures(counted, today), compared.topics(counted, codes),
                compared.lines(visible));
    }

    private boolean isIn(LocalDate day) {
        return day != null && !day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay());
    }

    private List<Figure> figures(OmbudsmanYear counted, LocalDate today) {
        int decided = count(line -> line.decision() != null);
        int upheld = count(line -> line.decision() != null && line.decision().isUpheld());
        int onFault = count(line -> line.decision() != null && line.decision().isOnFault());
        int remedied = count(line -> line.decision() != null && line.decision().isUpheld() && line.remediedBefore());
        int due = count(line -> isIn(line.remedyDueOn()));
        int done = count(line -> isIn(line.remedyDueOn()) && line.remedyDoneOn() != null);
        int inTime = count(line -> isIn(line.remedyDueOn()) && line.remedyDoneOn() != null
                && !RecommendationIsLateAfterItsDay.late(line.remedyDueOn(), line.remedyDoneOn(), today));
        List<Figure> figures = new ArrayList<>();
        figures.add(number("received", counted.received().number(), count(line -> line.receivedOn() != null)));
        figures.add(number("decided", counted.decided().number(), decided));
        figures.add(number("upheld", counted.upheld().number(), upheld));
        figures.add(share("upholdRate", counted.upholdPercent(), UpholdRateOfDecisionsOnFault.percent(upheld, onFault)));
        figures.add(number("remediedBefore", counted.remediedBefore().number(), remedied));
        figures.add(share("remediedRate", counted.remediedPercent(), UpholdRateOfDecisionsOnFault.percent(remedied, upheld)));
        figures.add(casesWithRemedies("complied", done, due, today, false));
        figures.add(casesWithRemedies("inTime", inTime, due, today, true));
        return figures;
    }

    /** The Ombudsman counts a case with all its remedies once: it is done when the last is. */
    private Figure casesWithRemedies(String code, int part, int whole, LocalDate today, boolean inTime) {
        int due = 0;
        int met = 0;
        for (Considered one : ours.values()) {
            LocalDate last = one.accepted().stream().map(Considered.Action::dueOn).max(LocalDate::compareTo).orElse(null);
            if (isIn(last)) {
                due++;
                boolean done = one.accepted().stream().allMatch(action -> action.doneOn() != null);
                boolean late = one.accepted().stream().anyMatch(action -> RecommendationIsLateAfterItsDay.late(last, action.doneOn(), today));
                met += done && !(inTime && late) ? 1 : 0;
            }
        }
        return share(code, UpholdRateOfDecisionsOnFault.percent(met, due), UpholdRateOfDecisionsOnFault.percent(part, whole));
    }

    private int count(Predicate<LetterLine> wanted) {
        return (int) theirs.values().stream().filter(wanted).count();
    }

    private Figure number(String code, int own, int listed) {
        return new Figure(code, BigDecimal.valueOf(own), theirs.isEmpty() ? null : BigDecimal.valueOf(listed), false);
    }

    private static Figure share(String code, BigDecimal own, BigDecimal listed) {
        return new Figure(code, own, listed, true);
    }

    private List<ComparedLetter.Topic> topics(OmbudsmanYear counted, Codes codes) {
        Stream<ComparedLetter.Topic> said = codes.of(CodeList.OMBUDSMAN_TOPIC).stream().map(code -> topic(counted, code.code(), code.label(),
                line -> code.code().equals(line.topic())));
        Stream<ComparedLetter.Topic> notSaid = Stream.of(topic(counted, OmbudsmanCount.NOT_SAID, Texts.of("complaints.notKnown"),
                line -> line.topic() == null));
        return Stream.concat(said, notSaid).filter(topic -> topic.ours() + topic.theirs() > 0).toList();
    }

    private ComparedLetter.Topic topic(OmbudsmanYear counted, String code, String label, Predicate<LetterLine> theirs) {
        return new ComparedLetter.Topic(code, label, OmbudsmanYear.of(counted.receivedByTopic(), code),
                count(line -> line.receivedOn() != null && theirs.test(line)));
    }

    private List<Line> lines(Predicate<String> visible) {
        Set<String> references = new LinkedHashSet<>(ours.keySet());
        references.addAll(theirs.keySet());
        return theirs.isEmpty() ? List.of() : references.stream().sorted().map(reference -> line(reference, visible)).toList();
    }

    private Line line(String reference, Predicate<String> visible) {
        Considered own = ours.get(reference);
        LetterLine listed = theirs.get(reference);
        LocalDate ourReceipt = own != null && isIn(own.receivedOn()) ? own.receivedOn() : null;
        boolean decided = own != null && isIn(own.decidedOn());
        LocalDate ourDay = decided ? own.decidedOn() : null;
        OmbudsmanDecision ourDecision = decided ? own.decision() : null;
        return new Line(reference, own != null && visible.test(own.reference()) ? own.reference() : null,
                state(own, listed, ourReceipt, ourDay, ourDecision), ourReceipt, listed == null ? null : listed.receivedOn(), ourDay,
                listed == null ? null : listed.decidedOn(), Spelling.of(ourDecision), listed == null ? null : Spelling.of(listed.decision()));
    }

    /** Decisions are compared by their kind: the Ombudsman's list does not always say which of two it was. */
    private static String state(Considered own, LetterLine listed, LocalDate receipt, LocalDate day, OmbudsmanDecision decision) {
        if (own == null) {
            return "onlyTheirs";
        }
        if (listed == null) {
            return "onlyOurs";
        }
        OmbudsmanDecision.Kind ourKind = decision == null ? null : decision.kind();
        OmbudsmanDecision.Kind theirKind = listed.decision() == null ? null : listed.decision().kind();
        return ourKind == theirKind && Objects.equals(day, listed.decidedOn()) && Objects.equals(receipt, listed.receivedOn())
                ? "both" : "differs";
    }
}
