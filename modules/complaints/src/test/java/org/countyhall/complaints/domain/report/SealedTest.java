package org.countyhall.complaints.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.junit.jupiter.api.Test;

/** What is sealed can be read again, word for word and figure for figure. */
class SealedTest {

    private static Sealed sealed(String words) {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("email", 366L);
        parts.put("post", null);
        Ledger ledger = new Ledger(new FinancialYear(2022), Directorate.ASCH, Map.of(Group.METHOD, parts));
        Ledger before = new Ledger(new FinancialYear(2021), Directorate.ASCH, Map.of(Group.METHOD, Map.of("email", 290L)));
        Narrative said = new Narrative(Section.METHODS, 2, words, Instant.parse("2023-10-01T09:30:00Z"), "complaints.manager");
        return new Sealed(List.of(ledger, before), Map.of(Section.METHODS, said), Map.of("limits", "20 working days"),
                List.of(new Excerpt(Excerpt.Kind.PAIR, List.of("that nobody\ncalled back", "we call back")),
                        new Excerpt(Excerpt.Kind.DECISION, List.of("2022-11-14", "22 005 871", "Charging", "upheldInjustice", ""))));
    }

    @Test
    void is_read_as_it_was_written() {
        Sealed before = sealed("First line\nsecond \\ line\n\nend");
        assertThat(Sealed.read(before.text())).isEqualTo(before);
    }

    @Test
    void the_same_content_is_the_same_text() {
        assertThat(sealed("one").text()).isEqualTo(sealed("one").text()).isNotEqualTo(sealed("two").text());
    }
}
