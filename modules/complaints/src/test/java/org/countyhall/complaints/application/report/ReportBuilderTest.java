package org.countyhall.complaints.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.core.FinancialYear;
import org.junit.jupiter.api.Test;

/** The report has the sections and appendices of the paper, in its order. */
class ReportBuilderTest {

    private static List<ReportSection> sections() {
        Map<Group, Map<String, Long>> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            groups.put(group, new LinkedHashMap<>());
        }
        groups.put(Group.TYPE, new LinkedHashMap<>(Map.of("complaint", 958L)));
        groups.put(Group.METHOD, new LinkedHashMap<>(Map.of("email", 366L)));
        Ledger ledger = new Ledger(FinancialYear.parse("2022-23"), null, groups);
        return new ReportBuilder(List.of(ledger), Map.of(), List.of(), new ReportWords(new Codes(List.of())), (year, group, part) -> null).sections();
    }

    @Test
    void sections_three_to_eleven_come_first_then_appendices_one_to_six() {
        List<String> titles = sections().stream().map(ReportSection::title).toList();
        assertThat(titles.stream().filter(title -> title.matches("\\d+\\. .*")).map(title -> title.replaceAll("\\..*", "")))
                .containsExactly("3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(titles.stream().filter(title -> title.startsWith("Appendix")).map(title -> title.replaceAll(":.*", "")))
                .containsExactly("Appendix 1", "Appendix 2", "Appendix 4", "Appendix 5", "Appendix 6");
        assertThat(titles).anyMatch(title -> title.endsWith("Appendix 3"));
    }

    @Test
    void appendix_1_says_the_figures_of_the_sections_without_a_second_picture() {
        ReportSection first = sections().stream().filter(section -> section.code().equals("statistics")).findFirst().orElseThrow();
        assertThat(first.tables()).extracting(ReportSection.Table::caption).containsExactly("Received by type", "Answers to complaints",
                "Complaints closed by outcome", "Complaints received by method", "Problems");
        assertThat(first.bars()).isNull();
        assertThat(sections().stream().filter(section -> section.code().equals("methods")).findFirst().orElseThrow().bars().title())
                .endsWith("highest, with 366");
    }
}
