package org.countyhall.core.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static List<Instant> runs(Rhythm rhythm, String from, int count) {
        List<Instant> runs = new ArrayList<>();
        Instant moment = Instant.parse(from);
        for (int i = 0; i < count; i++) {
            moment = rhythm.after(moment);
            runs.add(moment);
        }
        return runs;
    }

    private static List<LocalDate> days(List<Instant> runs) {
        return runs.stream().map(run -> run.atZone(LONDON).toLocalDate()).toList();
    }

    @Test
    void every_so_many_seconds_counts_from_the_last_time() {
        assertThat(Rhythm.everyMinutes(5).after(Instant.parse("2026-11-22T10:00:07Z"))).isEqualTo("2026-11-22T10:05:07Z");
    }

    @Test
    void daily_is_today_when_the_time_is_still_to_come_and_tomorrow_at_that_very_time() {
        Rhythm daily = Rhythm.dailyAt(6, 30);
        assertThat(daily.after(Instant.parse("2026-11-22T06:29:59Z"))).isEqualTo("2026-11-22T06:30:00Z");
        assertThat(daily.after(Instant.parse("2026-11-22T06:30:00Z"))).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void once_on_the_night_the_clocks_go_back_though_half_past_one_comes_twice() {
        List<Instant> runs = runs(Rhythm.dailyAt(1, 30), "2026-10-23T12:00:00Z", 4);
        assertThat(runs).containsExactly(Instant.parse("2026-10-24T00:30:00Z"), Instant.parse("2026-10-25T00:30:00Z"),
                Instant.parse("2026-10-26T01:30:00Z"), Instant.parse("2026-10-27T01:30:00Z"));
        assertThat(days(runs)).doesNotHaveDuplicates();
        assertThat(Rhythm.dailyAt(1, 30).after(Instant.parse("2026-10-25T01:29:00Z"))).isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void once_on_the_night_the_clocks_go_forward_though_half_past_one_never_comes() {
        List<Instant> runs = runs(Rhythm.dailyAt(1, 30), "2027-03-26T12:00:00Z", 4);
        assertThat(runs).containsExactly(Instant.parse("2027-03-27T01:30:00Z"), Instant.parse("2027-03-28T01:30:00Z"),
                Instant.parse("2027-03-29T00:30:00Z"), Instant.parse("2027-03-30T00:30:00Z"));
        assertThat(days(runs)).doesNotHaveDuplicates();
    }

    @Test
    void a_whole_year_has_each_day_once() {
        assertThat(days(runs(Rhythm.dailyAt(1, 0), "2026-01-01T12:00:00Z", 730))).doesNotHaveDuplicates().hasSize(730);
    }

    @Test
    void a_pause_of_nothing_is_no_rhythm() {
        assertThatThrownBy(() -> Rhythm.everySeconds(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
