package org.countyhall.complaints.domain.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.see.Months.Basis;
import org.countyhall.complaints.domain.see.Months.Count;
import org.countyhall.complaints.domain.see.Months.Dimension;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.junit.jupiter.api.Test;

class YearCountsTest {

    private static final Viewer MANAGER = new Viewer("complaints.manager", true, false, Set.of());

    /** 100 answers a month, 80 of them in time; from April 2022 on 90. */
    private static final Months EVEN = new Months() {
        @Override
        public List<Count> count(Basis basis, Dimension dimension, CaseType type, Set<Directorate> directorates, LocalDate from, LocalDate to) {
            return from.datesUntil(to.plusDays(1), java.time.Period.ofMonths(1))
                    .map(month -> new Count(month, "", 100, 100, month.isBefore(LocalDate.of(2022, 4, 1)) ? 80 : 90)).toList();
        }

        @Override
        public long lastNote() {
            return 0;
        }

        @Override
        public int refresh(long upToNote) {
            return 0;
        }
    };

    private static YearCounts counts(String today) {
        return YearCounts.of(EVEN, Sight.of(MANAGER, CaseType.COMPLAINT, null), FinancialYear.parse("2022-23"), LocalDate.parse(today));
    }

    @Test
    void a_year_that_is_not_over_is_compared_with_the_same_months() {
        YearCounts counts = counts("2022-06-15");
        assertThat(counts.inTime(true)).isEqualByComparingTo("90.0");
        assertThat(counts.inTimeBefore(true)).isEqualByComparingTo("80.0");
        assertThat(counts.hasCome(2)).isTrue();
        assertThat(counts.hasCome(3)).isFalse();
    }

    @Test
    void a_year_that_is_over_has_all_its_months() {
        assertThat(counts("2024-01-01").hasCome(11)).isTrue();
        assertThat(counts("2024-01-01").codes(Basis.SETTLED, Dimension.NONE).get("").cases()).isEqualTo(1200);
    }

    @Test
    void a_share_of_fewer_than_five_is_not_told_to_who_may_not_open_the_cases() {
        assertThat(new YearCounts.Sum(4, 4, 2).percent(false)).isNull();
        assertThat(new YearCounts.Sum(4, 4, 2).percent(true)).isEqualByComparingTo("50.0");
    }

    @Test
    void a_director_sees_no_directorate_but_the_own() {
        Viewer director = new Viewer("director", false, false, Set.of(Directorate.ASCH));
        assertThat(Sight.of(director, null, Directorate.GET).directorates()).containsExactly(Directorate.ASCH);
        assertThat(Sight.of(director, null, null).directorates()).containsExactly(Directorate.ASCH);
        assertThat(Sight.of(director, null, null).opensCases()).isFalse();
    }
}
