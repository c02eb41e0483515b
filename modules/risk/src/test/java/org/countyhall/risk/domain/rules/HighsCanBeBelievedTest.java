package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import java.util.List;
import java.util.stream.Stream;

import org.countyhall.risk.domain.Band;
import org.countyhall.risk.domain.Standing;
import org.junit.jupiter.api.Test;

class HighsCanBeBelievedTest {

    @Test
    void four_of_six_are_too_many() {
        assertThat(HighsCanBeBelieved.check(register(4, 2)))
                .hasValueSatisfying(finding -> assertThat(finding.details()).containsExactly(4, 6));
    }

    @Test
    void half_are_not() {
        assertThat(HighsCanBeBelieved.check(register(3, 3))).isEmpty();
    }

    @Test
    void five_risks_are_too_few_to_judge() {
        assertThat(HighsCanBeBelieved.check(register(5, 0))).isEmpty();
    }

    private static List<Standing> register(int high, int low) {
        return Stream.concat(Stream.generate(() -> risk("H").rated(5, 5, Band.HIGH).stands()).limit(high),
                Stream.generate(() -> risk("L").rated(1, 1, Band.LOW).stands()).limit(low)).toList();
    }
}
