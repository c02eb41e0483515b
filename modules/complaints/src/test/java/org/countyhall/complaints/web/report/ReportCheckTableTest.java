package org.countyhall.complaints.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.countyhall.core.BadInput;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;

class ReportCheckTableTest {

    @Test
    void a_misspelt_edition_is_refused_and_not_read_as_the_one_with_every_count() {
        TableQuery asked = new TableQuery("", Map.of(), Map.of(), Map.of(), Map.of("year", "2022-23", "edition", "publc"), "", false, 0, 25);
        assertThatThrownBy(() -> new ReportCheckTable().all(asked))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("edition"));
    }
}
