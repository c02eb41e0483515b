package org.countyhall.complaints.domain.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.years.OldCase.OldPoint;
import org.countyhall.core.FinancialYear;

/** The complaints settled in a year, each with outcome, timeliness, reason for delay, points and corrective actions; no days yet. */
final class Settled {

    private static final Set<Outcome> FOUND_FOR = EnumSet.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD);
    private static final int OF_HUNDRED_CARRIED_IN_TIME = 40;

    private final YearFigures figures;
    private final FinancialYear year;
    private final Random random;

    Settled(YearFigures figures, FinancialYear year, Random random) {
        this.figures = figures;
        this.year = year;
        this.random = random;
    }

    List<OldCase> complaints() {
        List<OldCase> answered = new ArrayList<>();
        List<OldCase> ended = new ArrayList<>();
        for (String outcome : figures.each(year, "outcome")) {
            OldCase one = new OldCase(CaseType.COMPLAINT);
            one.outcome = outcome(outcome);
            (one.wasAnswered() ? answered : ended).add(one);
        }
        Collections.shuffle(answered, random);
        timeliness(answered, ended);
        points(answered, ended);
        actions(answered);
        Collections.shuffle(answered, random);
        answered.addAll(ended);
        return answered;
    }

    /** What was still open when the last year ended: answered in the weeks after it. */
    static List<OldCase> afterwards(int howMany, Random random) {
        List<OldCase> some = new ArrayList<>();
        List<Outcome> outcomes = List.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD);
        List<String> categories = List.of("qualityOfService", "policyAndProcedure", "communications");
        for (int i = 0; i < howMany; i++) {
            OldCase one = new OldCase(CaseType.COMPLAINT);
            one.outcome = outcomes.get(random.nextInt(outcomes.size()));
            one.inTime = random.nextInt(100) >= OF_HUNDRED_CARRIED_IN_TIME;
            one.points.add(new OldPoint(categories.get(random.nextInt(categories.size())), Finding.valueOf(one.outcome.name()), null));
            some.add(one);
        }
        return some;
    }

    private static Outcome outcome(String spelled) {
        return Outcome.valueOf(Spelling.name(spelled));
    }

    private void timeliness(List<OldCase> answered, List<OldCase> ended) {
        ended.forEach(one -> one.inTime = true);
        int inTime = figures.of(year, "time", "inTime") - ended.size();
        int extended = figures.of(year, "time", "extended");
        List<String> reasons = figures.each(year, "delay");
        Collections.shuffle(reasons, random);
        Iterator<String> reason = reasons.iterator();
        for (int i = 0; i < answered.size(); i++) {
            OldCase one = answered.get(i);
            one.inTime = i < inTime;
            if (i < extended) {
                // any day: the true one follows when its days are found
                one.extendedTo = LocalDate.MAX;
            }
            if (!one.inTime && reason.hasNext()) {
                one.delayReason = reason.next();
            }
        }
    }

    /** Each complaint that was found for gets a point that was; what is left over are second points. */
    private void points(List<OldCase> answered, List<OldCase> ended) {
        List<String> upheld = figures.each(year, "problemUpheld");
        List<String> others = figures.each(year, "problem");
        upheld.forEach(others::remove);
        Collections.shuffle(upheld, random);
        Collections.shuffle(others, random);
        Iterator<String> nextUpheld = upheld.iterator();
        Iterator<String> nextOther = others.iterator();
        List<OldCase> foundFor = answered.stream().filter(one -> FOUND_FOR.contains(one.outcome)).toList();
        List<OldCase> partly = foundFor.stream().filter(one -> one.outcome == Outcome.PARTLY_UPHELD).toList();
        foundFor.forEach(one -> one.points.add(new OldPoint(next(nextUpheld), Finding.valueOf(one.outcome.name()), null)));
        answered.stream().filter(one -> one.outcome == Outcome.NOT_UPHELD)
                .forEach(one -> one.points.add(new OldPoint(next(nextOther), Finding.NOT_UPHELD, null)));
        ended.forEach(one -> one.points.add(new OldPoint(next(nextOther), null, null)));
        for (int i = 0; nextUpheld.hasNext(); i++) {
            foundFor.get(i % foundFor.size()).points.add(new OldPoint(nextUpheld.next(), Finding.UPHELD, null));
        }
        for (int i = 0; nextOther.hasNext(); i++) {
            partly.get(i % partly.size()).points.add(new OldPoint(nextOther.next(), Finding.NOT_UPHELD, null));
        }
    }

    private static String next(Iterator<String> some) {
        return some.hasNext() ? some.next() : null;
    }

    private void actions(List<OldCase> answered) {
        List<OldCase> foundFor = answered.stream().filter(one -> FOUND_FOR.contains(one.outcome)).toList();
        List<String> actions = figures.each(year, "action");
        for (int i = 0; i < actions.size(); i++) {
            foundFor.get(i % foundFor.size()).actions.add(actions.get(i));
        }
    }
}
