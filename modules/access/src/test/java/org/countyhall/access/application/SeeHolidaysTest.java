package org.countyhall.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.BadInput;
import org.countyhall.core.calendar.OwnDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeeHolidaysTest {

    private final List<LocalDate> asked = new ArrayList<>();
    private final SeeHolidays see = new SeeHolidays();

    @BeforeEach
    void wire() {
        see.clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        see.days = new OwnDays() {
            @Override
            public List<OwnDay> all() {
                return List.of();
            }

            @Override
            public Optional<String> computed(LocalDate day) {
                asked.add(day);
                return Optional.empty();
            }

            @Override
            public void put(OwnDay day) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean remove(LocalDate day) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void looksAt(String first, String last) {
        assertThat(List.of(asked.get(0), asked.get(asked.size() - 1))).containsExactly(day(first), day(last));
        asked.clear();
    }

    private void refused(String field, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> see.between(from, to)).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo(field));
        assertThat(asked).as("no day is counted").isEmpty();
    }

    @Test
    void this_year_and_the_two_after_it_unless_other_days_are_asked_for() {
        see.between(null, null);
        looksAt("2026-01-01", "2028-12-31");
        see.between(day("2030-04-01"), null);
        looksAt("2030-04-01", "2033-03-31");
        see.between(day("2030-04-01"), day("2030-04-02"));
        looksAt("2030-04-01", "2030-04-02");
    }

    @Test
    void days_that_the_calendar_does_not_know_and_more_than_twenty_years_are_refused() {
        refused("from", day("1999-12-31"), null);
        refused("from", day("2101-01-01"), day("2101-01-02"));
        refused("to", day("2030-01-02"), day("2030-01-01"));
        refused("to", day("2030-01-01"), day("2050-01-02"));
    }
}
