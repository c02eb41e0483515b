package org.countyhall.complaints.application.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.domain.paper.Block;
import org.junit.jupiter.api.Test;

/** What goes out in a bundle or an export is read by people outside: they read names and words, not accounts and codes. */
class CasePapersTest {

    private static CaseFile.Event event(String kind, String detail) {
        return new CaseFile.Event(kind, LocalDate.parse("2023-05-05"), Instant.EPOCH, "complaints.officer", detail);
    }

    private static CaseFile with(CaseFile.Event... events) {
        return new CaseFile("CMP-23-0001", "complaint", "adultSocialCare", 1, "closed", LocalDate.parse("2023-05-05"), null, "Late visits",
                new CaseFile.Complainant("Ann Reeve", null, null), null, null, "complaints.officer", null, null, null, null, null, null, null, null, null,
                "none", null, null, false, null, null, false, 1, List.of(), List.of(), List.of(), List.of(events), List.of(), false);
    }

    private static String name(String account) {
        return "complaints.officer".equals(account) ? "Olive Officer" : account;
    }

    private static List<List<String>> rows(List<Block> blocks) {
        return blocks.stream().filter(Block.Grid.class::isInstance).flatMap(block -> ((Block.Grid) block).rows().stream()).toList();
    }

    @Test
    void a_timeline_says_who_and_what_in_words() {
        List<List<String>> rows = rows(CasePapers.timeline(with(event("closed", "upheld"), event("extended", "2023-07-01"),
                event("assigned", "complaints.officer")), CasePapersTest::name));
        assertThat(rows).extracting(row -> row.get(2)).containsOnly("Olive Officer");
        assertThat(rows.get(0).get(1)).contains("Olive Officer").doesNotContain("complaints.officer");
        assertThat(rows.get(1).get(1)).contains("1 July 2023").doesNotContain("2023-07-01");
        assertThat(rows.get(2).get(1)).contains("Upheld").doesNotContain("upheld)");
    }

    @Test
    void the_officer_is_named() {
        assertThat(rows(CasePapers.summary(with(), CasePapersTest::name))).anySatisfy(row -> assertThat(row).contains("Olive Officer"));
    }
}
