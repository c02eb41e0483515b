package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.api.ombudsman.OmbudsmanYear.Count;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.Code;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.rules.RecommendationIsLateAfterItsDay;
import org.countyhall.complaints.domain.rules.UpholdRateOfDecisionsOnFault;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;

/** Counts the Ombudsman's cases of a year: a pure function of the cases, so that every figure is the number of its list. */
public final class OmbudsmanCount {

    static final String NOT_SAID = "notSaid";

    private final FinancialYear year;
    private final Codes codes;
    private final Predicate<String> visible;

    private OmbudsmanCount(FinancialYear year, Codes codes, Predicate<String> visible) {
        this.year = year;
        this.codes = codes;
        this.visible = visible;
    }

    /**
     * @param cases as {@link OmbudsmanRegister#considered} gives them for the year, or a part of them
     * @param visible which references may be named
     */
    public static OmbudsmanYear of(FinancialYear year, Collection<Considered> cases, Codes codes, LocalDate today, Predicate<String> visible) {
        return new OmbudsmanCount(year, codes, visible).count(cases, today);
    }

    private OmbudsmanYear count(Collection<Considered> cases, LocalDate today) {
        List<Considered> received = cases.stream().filter(one -> isIn(one.receivedOn())).toList();
        List<Considered> decided = cases.stream().filter(one -> one.decision() != null && isIn(one.decidedOn())).toList();
        List<Considered> upheld = decided.stream().filter(one -> one.decision().isUpheld()).toList();
        List<Considered> onFault = decided.stream().filter(one -> one.decision().isOnFault()).toList();
        List<Considered> remedied = upheld.stream().filter(Considered::remediedBefore).toList();
        List<Considered.Action> actions = upheld.stream().flatMap(one -> one.actions().stream()).toList();
        return new OmbudsmanYear(year.toString(), today, count("received", "", received),
                byCode(CodeList.OMBUDSMAN_TOPIC, received, one -> one.topic() == null ? List.of(NOT_SAID) : List.of(one.topic())),
                count("decided", "", decided), byKind(decided), byDecision(decided), printed(decided), byDivision(decided),
                count("upheld", "", upheld), count("onFault", "", onFault),
                UpholdRateOfDecisionsOnFault.percent(upheld.size(), onFault.size()), count("remediedBefore", "", remedied),
                UpholdRateOfDecisionsOnFault.percent(remedied.size(), upheld.size()),
                byCode(CodeList.CATEGORY, upheld, Considered::problems), upheld.stream().mapToInt(one -> one.problems().size()).sum(),
                byCode(CodeList.CORRECTIVE_ACTION, upheld, one -> one.actions().stream().map(Considered.Action::category).toList()),
                actions.size(), Money.sum(actions.stream().map(Considered.Action::amount).filter(Objects::nonNull).toList()),
                compliance(cases, today));
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay());
    }

    private List<Count> byKind(List<Considered> decided) {
        return Arrays.stream(OmbudsmanDecision.Kind.values()).map(kind -> count(Spelling.of(kind), word("DecisionKind", kind),
                decided.stream().filter(one -> one.decision().kind() == kind).toList())).toList();
    }

    private List<Count> byDecision(List<Considered> decided) {
        return Arrays.stream(OmbudsmanDecision.values()).map(decision -> count(Spelling.of(decision), word("OmbudsmanDecision", decision),
                decided.stream().filter(one -> one.decision() == decision).toList())).toList();
    }

    private List<Count> printed(List<Considered> decided) {
        return Arrays.stream(OmbudsmanDecision.values()).filter(decision -> decision.printed() == decision)
                .map(decision -> count(Spelling.of(decision), word("OmbudsmanDecision", decision),
                        decided.stream().filter(one -> one.decision().printed() == decision).toList())).toList();
    }

    private List<OmbudsmanYear.Division> byDivision(List<Considered> decided) {
        return byCode(CodeList.SERVICE, decided, one -> one.team() == null ? List.of(NOT_SAID) : List.of(one.team())).stream()
                .map(count -> division(count, decided.stream()
                        .filter(one -> count.code().equals(one.team() == null ? NOT_SAID : one.team())).toList())).toList();
    }

    private OmbudsmanYear.Division division(Count count, List<Considered> decided) {
        Map<String, Integer> byDecision = new LinkedHashMap<>();
        Arrays.stream(OmbudsmanDecision.values()).forEach(decision -> byDecision.put(Spelling.of(decision),
                (int) decided.stream().filter(one -> one.decision() == decision).count()));
        return new OmbudsmanYear.Division(count.code(), count.label(), byDecision, decided.size(), count.cases());
    }

    private OmbudsmanYear.Compliance compliance(Collection<Considered> cases, LocalDate today) {
        List<Considered.Action> due = cases.stream().flatMap(this::due).toList();
        int done = (int) due.stream().filter(action -> action.doneOn() != null).count();
        int inTime = (int) due.stream().filter(action -> action.doneOn() != null && !isLate(action, today)).count();
        List<String> late = cases.stream().filter(one -> due(one).anyMatch(action -> isLate(action, today)))
                .map(Considered::reference).filter(visible).sorted().toList();
        return new OmbudsmanYear.Compliance(due.size(), done, inTime, UpholdRateOfDecisionsOnFault.percent(done, due.size()),
                UpholdRateOfDecisionsOnFault.percent(inTime, due.size()), late);
    }

    private Stream<Considered.Action> due(Considered one) {
        return one.accepted().stream().filter(action -> isIn(action.dueOn()));
    }

    private static boolean isLate(Considered.Action action, LocalDate today) {
        return RecommendationIsLateAfterItsDay.late(action.dueOn(), action.doneOn(), today);
    }

    /** In the order of the list, without the codes that do not occur; a case counts once for each time that a code is its own. */
    private List<Count> byCode(CodeList list, List<Considered> cases, Function<Considered, List<String>> own) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        codes.of(list).stream().map(Code::code).forEach(code -> numbers.put(code, 0));
        cases.forEach(one -> own.apply(one).forEach(code -> numbers.merge(code, 1, Integer::sum)));
        numbers.values().removeIf(number -> number == 0);
        return numbers.entrySet().stream().map(entry -> new Count(entry.getKey(), label(list, entry.getKey()), entry.getValue(),
                references(cases.stream().filter(one -> own.apply(one).contains(entry.getKey())).toList()))).toList();
    }

    private String label(CodeList list, String code) {
        return code.equals(NOT_SAID) ? Texts.of("complaints.notKnown") : codes.label(list, code);
    }

    private Count count(String code, String label, List<Considered> cases) {
        return new Count(code, label, cases.size(), references(cases));
    }

    private List<String> references(List<Considered> cases) {
        return cases.stream().map(Considered::reference).filter(visible).sorted().toList();
    }

    private static String word(String kind, Enum<?> code) {
        return Texts.of("complaints." + kind + "." + Spelling.of(code));
    }
}
