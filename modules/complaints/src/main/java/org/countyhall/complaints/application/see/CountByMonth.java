package org.countyhall.complaints.application.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.api.see.MonthCount;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.see.Months;
import org.countyhall.complaints.domain.see.Months.Basis;
import org.countyhall.complaints.domain.see.Months.Count;
import org.countyhall.complaints.domain.see.Months.Dimension;
import org.countyhall.complaints.domain.see.Sight;
import org.countyhall.complaints.domain.see.SmallCounts;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the cases received by month, and by category or team within it, without looking at any case. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_FIGURES)
@Transactional
public class CountByMonth {

    private static final int YEARS = 10;

    @Inject
    Months months;

    @Inject
    Desks desks;

    /**
     * @param by {@code category}, {@code team} or null for months alone
     * @param type null for all
     * @param directorate null for all that the account has
     * @param from null for ten years ago
     * @param to null for today
     */
    public List<MonthCount> received(String by, String type, String directorate, LocalDate from, LocalDate to) {
        Dimension dimension = dimension(by);
        Sight sight = Sight.of(desks.viewer(), Reading.constant(CaseType.class, "type", type), Reading.directorate(directorate));
        LocalDate last = to == null ? desks.today() : to;
        LocalDate first = from == null ? last.minusYears(YEARS) : from;
        if (last.isBefore(first)) {
            throw new BadInput("to", "complaints.endsBeforeItBegins");
        }
        Map<LocalDate, List<Count>> byMonth = new LinkedHashMap<>();
        months.count(Basis.RECEIVED, dimension, sight.type(), sight.directorates(), first.withDayOfMonth(1), last)
                .forEach(count -> byMonth.computeIfAbsent(count.month(), month -> new ArrayList<>()).add(count));
        List<MonthCount> told = new ArrayList<>();
        byMonth.values().forEach(counts -> {
            List<SafeCount> safe = SmallCounts.of(counts.stream().map(Count::cases).toList(), sight.opensCases());
            for (int i = 0; i < counts.size(); i++) {
                told.add(new MonthCount(counts.get(i).month(), counts.get(i).code(), safe.get(i)));
            }
        });
        return told;
    }

    private static Dimension dimension(String by) {
        if (by == null || by.isBlank()) {
            return Dimension.NONE;
        }
        return switch (by.strip()) {
            case "category" -> Dimension.CATEGORY;
            case "team" -> Dimension.TEAM;
            default -> throw new BadInput("by", "complaints.notInList", by, "category, team");
        };
    }
}
