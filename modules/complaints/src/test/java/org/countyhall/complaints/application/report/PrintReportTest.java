package org.countyhall.complaints.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.testkit.Somebody;
import org.junit.jupiter.api.Test;

/** A report on paper says of when it is, and who signed it, by name. */
class PrintReportTest {

    private static final FinancialYear YEAR = FinancialYear.parse("2022-23");

    private static PrintReport print() {
        PrintReport print = new PrintReport();
        print.clock = Clock.fixed(Instant.parse("2023-11-23T10:00:00Z"), ZoneId.of("Europe/London"));
        print.compose = new ComposeReport() {
            @Override
            public Composed of(FinancialYear year, Directorate directorate, boolean publicEdition) {
                return new Composed(year, directorate, publicEdition, List.of(), List.of(), true);
            }

            @Override
            public Composed sealed(long id, boolean publicEdition) {
                return of(YEAR, null, publicEdition);
            }

            @Override
            public SealedReports.Seal seal(long id) {
                return new SealedReports.Seal(id, YEAR, null, 2, Instant.parse("2023-10-02T09:30:00Z"), "complaints.manager", 958, "abc");
            }
        };
        print.press = new Press() {
            @Override
            public byte[] docx(Paper paper) {
                return paper.toString().getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public byte[] pdf(Paper paper) {
                return docx(paper);
            }

            @Override
            public byte[] pdf(String xhtml) {
                return xhtml.getBytes(StandardCharsets.UTF_8);
            }
        };
        print.colleagues = Somebody.called(Map.of("complaints.manager", "Jo Bloggs"));
        return print;
    }

    @Test
    void what_is_not_signed_says_on_which_day_it_was_counted() {
        assertThat(new String(print().print(YEAR, null, false, true), StandardCharsets.UTF_8)).contains("Counted on 23 November 2023");
    }

    @Test
    void what_is_signed_says_by_whom_and_when() {
        assertThat(new String(print().printSealed(1, false, false), StandardCharsets.UTF_8))
                .contains("Edition 2, signed by Jo Bloggs on 2 October 2023", "abc").doesNotContain("complaints.manager", "Counted on");
    }
}
