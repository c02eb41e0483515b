package org.countyhall.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TableQueryTest {

    @Test
    void chosen_codes_are_read_and_blank_ones_fall_away() {
        TableQuery query = TableQuery.everything(10).filteredBy("type", "complaint", " ").filteredBy("state", "").sortedBy("due", true);
        TableQuery read = query.reading((key, code) -> key + "=" + code.toUpperCase(Locale.ROOT));
        assertThat(read.chosen("type")).isEqualTo(List.of("type=COMPLAINT"));
        assertThat(read.filters()).containsOnlyKeys("type");
        assertThat(read).isEqualTo(TableQuery.everything(10).filteredBy("type", "type=COMPLAINT").sortedBy("due", true));
    }
}
