package org.countyhall.complaints.application.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.api.ReportSection.Bars;
import org.countyhall.complaints.api.ReportSection.Quote;
import org.countyhall.complaints.api.ReportSection.Table;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.report.Excerpt;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.Narrative;
import org.countyhall.complaints.domain.report.Section;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;

/** Puts a year's counts, those of the years beside it, the words and what is quoted into the sections of the report. */
final class ReportBuilder {

    /** Where the cases behind a figure are listed; null when whoever reads may not see them. */
    interface Links {
        String to(FinancialYear year, Group group, String part);
    }

    private static final Set<Group> DRAWN = Set.of(Group.MONTH, Group.METHOD, Group.OUTCOME, Group.PROBLEM, Group.ACTION, Group.DECISION,
            Group.PAYMENT_POUNDS, Group.RULING_PROBLEM);
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final List<Ledger> ledgers;
    private final Map<Section, Narrative> narratives;
    private final List<Excerpt> excerpts;
    private final ReportWords words;
    private final ReportTables tables;

    /** @param ledgers the year first, then the years before it */
    ReportBuilder(List<Ledger> ledgers, Map<Section, Narrative> narratives, List<Excerpt> excerpts, ReportWords words, Links links) {
        this.ledgers = ledgers;
        this.narratives = narratives;
        this.excerpts = excerpts;
        this.words = words;
        this.tables = new ReportTables(ledgers, words, links);
    }

    List<ReportSection> sections() {
        List<ReportSection> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            Narrative said = narratives.get(section);
            sections.add(new ReportSection(Spelling.of(section), Texts.of("complaints.report.section." + Spelling.of(section)),
                    said == null ? null : said.words(), said == null ? 0 : said.edition(), tables(section), quotes(section), bars(section)));
        }
        return sections;
    }

    private List<Table> tables(Section section) {
        List<Table> some = new ArrayList<>();
        switch (section) {
            case CORONER -> some.add(tables.coroner());
            case STANDARDS -> some.add(tables.standards());
            case METHODS -> some.add(tables.telephoned());
            case OMBUDSMAN -> some.add(tables.kinds());
            case REGULATION -> some.addAll(tables.regulation());
            case COMPLIMENTS -> some.add(tables.compliments());
            default -> { }
        }
        section.groups().stream().filter(group -> group != Group.PROBLEM_UPHELD && tables.know(group)).map(tables::group).forEach(some::add);
        if (section == Section.RECEIVED) {
            some.add(1, tables.people());
        }
        return some;
    }

    private List<Quote> quotes(Section section) {
        return switch (section) {
            case IMPROVING -> excerpts.stream().filter(one -> one.kind() == Excerpt.Kind.PAIR).map(Excerpt::cells)
                    .map(pair -> new Quote(Texts.of("complaints.report.youSaid", pair.get(0)), Texts.of("complaints.report.weDid", pair.get(1))))
                    .toList();
            case DECISIONS -> excerpts.stream().filter(one -> one.kind() == Excerpt.Kind.DECISION).map(Excerpt::cells)
                    .map(one -> new Quote(Texts.of("complaints.report.decision", words.label(Group.DECISION, one.get(3)), one.get(2),
                            LocalDate.parse(one.get(0)).format(DAY), one.get(1)), one.get(4))).toList();
            default -> List.of();
        };
    }

    /** A picture beside the section in which a table stands first, not once more in Appendix 1. */
    private Bars bars(Section section) {
        Group group = section.groups().stream().filter(DRAWN::contains).filter(tables::know).findFirst().orElse(null);
        if (group == null || section == Section.STATISTICS) {
            return null;
        }
        List<String> parts = List.copyOf(now().of(group).keySet());
        List<String> labels = parts.stream().map(part -> label(group, part)).toList();
        List<List<Long>> values = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            List<Long> own = new ArrayList<>();
            List<String> keys = List.copyOf(ledger.of(group).keySet());
            for (int i = 0; i < parts.size(); i++) {
                own.add(ledger.of(group, group == Group.MONTH ? keys.get(i) : parts.get(i)));
            }
            values.add(own);
        }
        return new Bars(finding(group), ReportWords.unit(group), labels,
                ledgers.stream().map(ledger -> ledger.year().toString()).toList(), values);
    }

    /** What the picture shows: the part that is largest, and how large. */
    private String finding(Group group) {
        return now().of(group).entrySet().stream().filter(entry -> entry.getValue() != null && entry.getValue() > 0)
                .max(Map.Entry.comparingByValue()).map(entry -> Texts.of("complaints.report.finding", words.group(group),
                        label(group, entry.getKey()), ReportTables.number(entry.getValue())))
                .orElse(words.group(group));
    }

    private String label(Group group, String part) {
        return group == Group.MONTH ? Texts.of("complaints.report.month." + part.substring(5)) : words.label(group, part);
    }

    private Ledger now() {
        return ledgers.get(0);
    }
}
