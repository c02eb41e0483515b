package org.countyhall.complaints.application.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.api.see.CaseDashboard;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.complaints.domain.see.AgeBand;
import org.countyhall.complaints.domain.see.Months;
import org.countyhall.complaints.domain.see.Months.Basis;
import org.countyhall.complaints.domain.see.Months.Dimension;
import org.countyhall.complaints.domain.see.OpenWork;
import org.countyhall.complaints.domain.see.OpenWork.Slice;
import org.countyhall.complaints.domain.see.Sight;
import org.countyhall.complaints.domain.see.SmallCounts;
import org.countyhall.complaints.domain.see.YearCounts;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows how the cases stand: to the complaints team those it may open, to a director the counts of the own directorate. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_FIGURES)
@Transactional
public class SeeDashboard {

    private static final int MONTHS = 12;

    @Inject
    OpenWork work;

    @Inject
    Months months;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /**
     * @param type as the interface spells it; null for all
     * @param directorate null for all that the account has
     * @param year a financial year, null for the present one
     */
    public CaseDashboard of(String type, String directorate, String year) {
        LocalDate today = desks.today();
        Sight sight = Sight.of(desks.viewer(), Reading.constant(CaseType.class, "type", type), Reading.directorate(directorate));
        FinancialYear chosen = year == null || year.isBlank() ? FinancialYear.of(today) : FinancialYear.parse(year);
        YearCounts counts = YearCounts.of(months, sight, chosen, today);
        List<Slice> slices = work.slices(sight, today, desks.soon());
        boolean opens = sight.opensCases();
        OpenWork.Remedies remedies = work.remedies(sight, today);
        OpenWork.Paid payments = work.paid(sight, chosen);
        SafeCount paid = SafeCount.of(payments.payments(), opens);
        Codes codes = data.codes();
        return new CaseDashboard(today, Spelling.of(sight.type()), sight.directorates().stream().map(Enum::name).sorted().toList(),
                chosen.toString(), opens, sum(slices, Slice::open, opens), sum(slices, Slice::overdue, opens),
                sum(slices, Slice::dueSoon, opens), sum(slices, Slice::unallocated, opens),
                SafeCount.of(work.overdueTasks(sight, today), opens), SafeCount.of(work.overdueRecommendations(sight, today), opens),
                target(sight.type(), today), counts.inTime(opens), counts.inTimeBefore(opens), teams(slices, counts, codes, opens),
                ages(slices, today, opens), steps(slices, opens), months(counts, opens), reasons(counts, codes, opens),
                categories(counts, codes, opens), SafeCount.of(remedies.open(), opens), SafeCount.of(remedies.overdue(), opens), paid,
                paid.keptBack() ? null : payments.pounds());
    }

    private int target(CaseType type, LocalDate today) {
        Timetable timetable = type == null ? Timetable.ADULT_SOCIAL_CARE : Timetable.of(type, type.usualProcedure(), 1);
        return data.limits().on(today, timetable, Limit.IN_TIME_PERCENT)
                .orElse(data.limits().on(today, Timetable.ADULT_SOCIAL_CARE, Limit.IN_TIME_PERCENT).orElse(100));
    }

    private static SafeCount sum(List<Slice> slices, ToIntFunction<Slice> count, boolean opens) {
        return SafeCount.of(slices.stream().mapToInt(count).sum(), opens);
    }

    private static <K> Map<K, List<Slice>> by(List<Slice> slices, Function<Slice, K> key) {
        return slices.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** The same count of each group, small ones kept back together. */
    private static List<SafeCount> safe(List<List<Slice>> groups, ToIntFunction<Slice> count, boolean opens) {
        return SmallCounts.of(groups.stream().map(group -> group.stream().mapToInt(count).sum()).toList(), opens);
    }

    private static List<CaseDashboard.Team> teams(List<Slice> slices, YearCounts counts, Codes codes, boolean opens) {
        Map<String, List<Slice>> open = by(slices, slice -> slice.team() == null ? "" : slice.team());
        Map<String, YearCounts.Sum> answered = counts.codes(Basis.SETTLED, Dimension.TEAM);
        List<String> teams = new ArrayList<>(open.keySet());
        answered.keySet().stream().filter(team -> !teams.contains(team)).forEach(teams::add);
        teams.sort(Comparator.comparingInt((String team) -> -open.getOrDefault(team, List.of()).stream().mapToInt(Slice::overdue).sum())
                .thenComparing(team -> team.isEmpty() ? "\uffff" : codes.label(CodeList.SERVICE, team)));
        List<List<Slice>> groups = teams.stream().map(team -> open.getOrDefault(team, List.of())).toList();
        List<SafeCount> opened = safe(groups, Slice::open, opens);
        List<SafeCount> overdue = safe(groups, Slice::overdue, opens);
        List<SafeCount> soon = safe(groups, Slice::dueSoon, opens);
        List<SafeCount> nobody = safe(groups, Slice::unallocated, opens);
        List<YearCounts.Sum> sums = teams.stream().map(team -> answered.getOrDefault(team, YearCounts.Sum.NONE)).toList();
        List<SafeCount> done = SmallCounts.of(sums.stream().map(YearCounts.Sum::timed).toList(), opens);
        List<CaseDashboard.Team> lines = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            lines.add(new CaseDashboard.Team(teams.get(i), codes.label(CodeList.SERVICE, teams.get(i)), opened.get(i), overdue.get(i),
                    soon.get(i), nobody.get(i), done.get(i), done.get(i).keptBack() ? null : sums.get(i).percent()));
        }
        return lines;
    }

    private static List<CaseDashboard.Age> ages(List<Slice> slices, LocalDate today, boolean opens) {
        Map<AgeBand, List<Slice>> by = by(slices, Slice::age);
        List<List<Slice>> groups = Arrays.stream(AgeBand.values()).map(band -> by.getOrDefault(band, List.of())).toList();
        List<SafeCount> open = safe(groups, Slice::open, opens);
        List<SafeCount> overdue = safe(groups, Slice::overdue, opens);
        return Arrays.stream(AgeBand.values()).map(band -> new CaseDashboard.Age(Spelling.of(band),
                band == AgeBand.LONGER ? null : band.firstDay(today), band.lastDay(today), open.get(band.ordinal()),
                overdue.get(band.ordinal()))).toList();
    }

    private record Waits(NextStep step, int stage) {
    }

    private static List<CaseDashboard.Step> steps(List<Slice> slices, boolean opens) {
        Map<Waits, List<Slice>> by = by(slices, slice -> new Waits(slice.step(), slice.stage()));
        List<Waits> all = by.keySet().stream().sorted(Comparator.comparing(Waits::stage).thenComparing(Waits::step)).toList();
        List<List<Slice>> groups = all.stream().map(by::get).toList();
        List<SafeCount> open = safe(groups, Slice::open, opens);
        List<SafeCount> overdue = safe(groups, Slice::overdue, opens);
        List<CaseDashboard.Step> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            steps.add(new CaseDashboard.Step(Spelling.of(all.get(i).step()), all.get(i).stage(), open.get(i), overdue.get(i)));
        }
        return steps;
    }

    private static List<CaseDashboard.Month> months(YearCounts counts, boolean opens) {
        List<CaseDashboard.Month> lines = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearCounts.Sum received = counts.month(Basis.RECEIVED, i);
            YearCounts.Sum answered = counts.month(Basis.SETTLED, i);
            YearCounts.Sum receivedBefore = counts.monthBefore(Basis.RECEIVED, i);
            YearCounts.Sum answeredBefore = counts.monthBefore(Basis.SETTLED, i);
            boolean come = counts.hasCome(i);
            lines.add(new CaseDashboard.Month(counts.firstDay(i), come ? SafeCount.of(received.cases(), opens) : null,
                    SafeCount.of(receivedBefore.cases(), opens), come ? SafeCount.of(answered.cases(), opens) : null,
                    SafeCount.of(answeredBefore.cases(), opens), come ? answered.percent(opens) : null, answeredBefore.percent(opens)));
        }
        return lines;
    }

    private static List<CaseDashboard.Reason> reasons(YearCounts counts, Codes codes, boolean opens) {
        Map<String, YearCounts.Sum> late = counts.codes(Basis.SETTLED, Dimension.DELAY);
        List<String> all = late.keySet().stream().sorted(Comparator.comparingInt((String code) -> -late.get(code).cases())).toList();
        List<SafeCount> safe = SmallCounts.of(all.stream().map(code -> late.get(code).cases()).toList(), opens);
        List<CaseDashboard.Reason> reasons = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            reasons.add(new CaseDashboard.Reason(all.get(i), codes.label(CodeList.DELAY_REASON, all.get(i)), safe.get(i)));
        }
        return reasons;
    }

    private static List<CaseDashboard.Category> categories(YearCounts counts, Codes codes, boolean opens) {
        Map<String, YearCounts.Sum> now = counts.codes(Basis.RECEIVED, Dimension.CATEGORY);
        Map<String, YearCounts.Sum> before = counts.codesBefore(Basis.RECEIVED, Dimension.CATEGORY);
        List<String> all = new ArrayList<>(now.keySet());
        before.keySet().stream().filter(code -> !all.contains(code)).forEach(all::add);
        all.sort(Comparator.comparingInt((String code) -> -now.getOrDefault(code, YearCounts.Sum.NONE).cases()));
        List<SafeCount> counted = SmallCounts.of(all.stream().map(code -> now.getOrDefault(code, YearCounts.Sum.NONE).cases()).toList(), opens);
        List<SafeCount> earlier = SmallCounts.of(all.stream().map(code -> before.getOrDefault(code, YearCounts.Sum.NONE).cases()).toList(),
                opens);
        List<CaseDashboard.Category> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.add(new CaseDashboard.Category(all.get(i), codes.label(CodeList.CATEGORY, all.get(i)), counted.get(i), earlier.get(i)));
        }
        return lines;
    }
}
