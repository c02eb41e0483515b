package org.countyhall.complaints.application.learning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.learning.LearningSheet;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.complaints.domain.rules.CountsUnderFiveAreKeptBack;
import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Quarter;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The quarterly sheet of a service: what was complained of, what was learned, what was done and what came of it. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class MakeLearningSheet {

    private static final String QUARTER = "\\d{4}-\\d{2}-Q[1-4]";
    private static final int YEAR = 7;

    @Inject
    LearningRegister register;

    @Inject
    Lessons lessons;

    @Inject
    Measurements measurements;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /**
     * @param quarter as in {@code 2022-23-Q4}; null for the one before the present
     * @param area a service of the list; null for all
     */
    public LearningSheet of(String quarter, String area) {
        Quarter wanted = quarter == null || quarter.isBlank() ? Quarter.of(Quarter.of(desks.today()).firstDay().minusDays(1)) : read(quarter.strip());
        String team = data.codes().read(CodeList.SERVICE, "area", area);
        return new LearningSheet(written(wanted), data.codes().label(CodeList.SERVICE, team), wanted.firstDay(), wanted.lastDay(), desks.today(),
                counted(wanted, team), measurements.files(lessons.drawn(wanted.firstDay(), wanted.lastDay(), team)),
                measurements.files(lessons.movedOn(wanted.firstDay(), wanted.lastDay(), team)));
    }

    /** To whoever may not open all cases behind a count it says no more than the report's public edition would. */
    private List<LearningSheet.Category> counted(Quarter wanted, String team) {
        List<LearningSheet.Category> counted = register.complaints(wanted.firstDay(), wanted.lastDay(), team);
        if (desks.viewer().isToldSmallCounts(null)) {
            return counted;
        }
        List<LearningSheet.Category> whole = team == null ? counted : register.complaints(wanted.firstDay(), wanted.lastDay(), null);
        Map<String, Long> number = CountsUnderFiveAreKeptBack.in(counts(counted, LearningSheet.Category::number), counts(whole, LearningSheet.Category::number));
        Map<String, Long> upheld = CountsUnderFiveAreKeptBack.in(counts(counted, LearningSheet.Category::upheld), counts(whole, LearningSheet.Category::upheld));
        return counted.stream().map(one -> safe(one, number.get(one.code()), upheld.get(one.code()))).toList();
    }

    private static Map<String, Long> counts(List<LearningSheet.Category> counted, Function<LearningSheet.Category, Integer> count) {
        return counted.stream().collect(Collectors.toMap(LearningSheet.Category::code, one -> count.apply(one).longValue()));
    }

    private static LearningSheet.Category safe(LearningSheet.Category exact, Long number, Long upheld) {
        boolean tooMuch = number == null || CountsUnderFiveAreKeptBack.saysTooMuch(upheld, number);
        return new LearningSheet.Category(exact.code(), exact.label(), number == null ? null : exact.number(),
                upheld == null || tooMuch ? null : exact.upheld());
    }

    private static Quarter read(String text) {
        if (!text.matches(QUARTER)) {
            throw new BadInput("quarter", "complaints.notAQuarter", text);
        }
        return new Quarter(FinancialYear.parse(text.substring(0, YEAR)), text.charAt(text.length() - 1) - '0');
    }

    private static String written(Quarter quarter) {
        return quarter.year() + "-Q" + quarter.number();
    }
}
