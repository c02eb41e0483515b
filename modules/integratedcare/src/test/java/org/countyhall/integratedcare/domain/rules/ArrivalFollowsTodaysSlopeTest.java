package org.countyhall.integratedcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.integratedcare.domain.rules.Targets.appointments;
import static org.countyhall.integratedcare.domain.rules.Targets.on;
import static org.countyhall.integratedcare.domain.rules.Targets.smoking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.integratedcare.domain.Arrival;
import org.junit.jupiter.api.Test;

class ArrivalFollowsTodaysSlopeTest {

    @Test
    void one_point_a_year_arrives_when_the_rest_is_walked() {
        assertThat(ArrivalFollowsTodaysSlope.of(appointments(), List.of(on("2024-07-31", "50"), on("2025-07-31", "51"), on("2026-07-31", "52"))))
                .hasValueSatisfying(arrival -> assertThat(arrival.on()).hasValueSatisfying(day ->
                        assertThat(day).isBetween(LocalDate.of(2034, 7, 25), LocalDate.of(2034, 8, 5))));
    }

    @Test
    void one_observation_has_no_slope_nor_have_two_of_one_day() {
        assertThat(ArrivalFollowsTodaysSlope.of(appointments(), List.of(on("2024-07-31", "50")))).isEmpty();
        assertThat(ArrivalFollowsTodaysSlope.of(appointments(), List.of(on("2024-07-31", "50"), on("2024-07-31", "51")))).isEmpty();
    }

    @Test
    void level_or_away_never_arrives() {
        assertThat(ArrivalFollowsTodaysSlope.of(appointments(), List.of(on("2024-07-31", "50"), on("2025-07-31", "50"))))
                .contains(new Arrival(Optional.empty()));
        assertThat(ArrivalFollowsTodaysSlope.of(smoking(), List.of(on("2024-03-31", "9"), on("2025-03-31", "9.5"))))
                .contains(new Arrival(Optional.empty()));
    }

    @Test
    void in_more_than_a_hundred_years_is_never() {
        assertThat(ArrivalFollowsTodaysSlope.of(appointments(), List.of(on("2024-07-31", "50"), on("2025-07-31", "50.05"))))
                .contains(new Arrival(Optional.empty()));
    }

    @Test
    void what_is_met_has_arrived() {
        assertThat(ArrivalFollowsTodaysSlope.of(smoking(), List.of(on("2024-03-31", "7"), on("2025-03-31", "6"))))
                .contains(new Arrival(Optional.of(LocalDate.of(2025, 3, 31))));
    }
}
