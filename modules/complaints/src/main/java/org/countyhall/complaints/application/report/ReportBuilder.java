package org.countyhall.complaints.application.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.api.ReportSection.Bars;
import org.countyhall.complaints.api.ReportSection.Cell;
import org.countyhall.complaints.api.ReportSection.Row;
import org.countyhall.complaints.api.ReportSection.Table;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.Narrative;
import org.countyhall.complaints.domain.report.Section;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;

/** Puts a year's counts, those of the years beside it and the words into the sections of the report. */
final class ReportBuilder {

    /** Where the cases behind a figure are listed; null when whoever reads may not see them. */
    interface Links {
        String to(FinancialYear year, Group group, String part);
    }

    private static final Set<Group> SHARED = Set.of(Group.METHOD, Group.OUTCOME, Group.TIME, Group.ACKNOWLEDGED, Group.DELAY, Group.ACTION);
    private static final Set<Group> DRAWN = Set.of(Group.MONTH, Group.METHOD, Group.OUTCOME, Group.PROBLEM, Group.ACTION, Group.DECISION);

    private final List<Ledger> ledgers;
    private final Map<Section, Narrative> narratives;
    private final ReportWords words;
    private final Links links;

    /** @param ledgers the year first, then the years before it */
    ReportBuilder(List<Ledger> ledgers, Map<Section, Narrative> narratives, ReportWords words, Links links) {
        this.ledgers = ledgers;
        this.narratives = narratives;
        this.words = words;
        this.links = links;
    }

    List<ReportSection> sections() {
        List<ReportSection> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            Narrative said = narratives.get(section);
            sections.add(new ReportSection(Spelling.of(section), Texts.of("complaints.report.section." + Spelling.of(section)),
                    said == null ? null : said.words(), said == null ? 0 : said.edition(), tables(section), bars(section)));
        }
        return sections;
    }

    private List<Table> tables(Section section) {
        List<Table> tables = new ArrayList<>();
        for (Group group : section.groups()) {
            if (group == Group.PROBLEM_UPHELD) {
                continue;
            }
            tables.add(group == Group.PROBLEM ? problems() : group(group));
        }
        if (section == Section.CORONER) {
            tables.add(new Table(Texts.of("complaints.report.coroner.caption"), yearColumns(), List.of(row(Group.TYPE, "coroner"))));
        }
        if (section == Section.STANDARDS) {
            tables.add(0, shares());
        }
        if (section == Section.REGULATION) {
            tables.add(regulation());
        }
        return tables;
    }

    private List<String> yearColumns() {
        List<String> columns = new ArrayList<>();
        columns.add(Texts.of("complaints.report.column.part"));
        ledgers.forEach(ledger -> columns.add(ledger.year().toString()));
        columns.add(Texts.of("complaints.report.column.change"));
        return columns;
    }

    private Table group(Group group) {
        List<Row> rows = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>();
        if (group == Group.MONTH) {
            return months();
        }
        ledgers.forEach(ledger -> parts.addAll(ledger.of(group).keySet()));
        parts.forEach(part -> rows.add(row(group, part)));
        if (parts.size() > 1 && group != Group.TYPE) {
            rows.add(row(group, Ledger.TOTAL));
        }
        List<String> columns = yearColumns();
        if (SHARED.contains(group)) {
            columns.add(2, Texts.of("complaints.report.column.share", ledgers.get(0).year()));
        }
        return new Table(words.group(group), columns, rows);
    }

    private Row row(Group group, String part) {
        List<Cell> cells = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            cells.add(cell(ledger, group, part));
        }
        if (SHARED.contains(group)) {
            cells.add(1, new Cell(percent(ReadAnnualReport.share(now().of(group, part), now().of(group, Ledger.TOTAL), 1)), null));
        }
        cells.add(new Cell(change(group, part), null));
        return new Row(words.label(group, part), cells);
    }

    /** April to March of each year beside one another. */
    private Table months() {
        List<Row> rows = new ArrayList<>();
        List<String> names = List.copyOf(now().of(Group.MONTH).keySet());
        for (int i = 0; i < names.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (Ledger ledger : ledgers) {
                cells.add(cell(ledger, Group.MONTH, List.copyOf(ledger.of(Group.MONTH).keySet()).get(i)));
            }
            rows.add(new Row(Texts.of("complaints.report.month." + names.get(i).substring(5)), cells));
        }
        List<String> columns = yearColumns();
        return new Table(words.group(Group.MONTH), columns.subList(0, columns.size() - 1), rows);
    }

    private Table problems() {
        List<Row> rows = new ArrayList<>();
        for (String part : now().of(Group.PROBLEM).keySet()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(cell(now(), Group.PROBLEM, part));
            cells.add(cell(now(), Group.PROBLEM_UPHELD, part));
            cells.add(new Cell(percent(ReadAnnualReport.share(now().of(Group.PROBLEM_UPHELD, part), now().of(Group.PROBLEM, part), 1)), null));
            ledgers.stream().skip(1).forEach(ledger -> cells.add(cell(ledger, Group.PROBLEM, part)));
            rows.add(new Row(words.label(Group.PROBLEM, part), cells));
        }
        List<String> columns = new ArrayList<>(List.of(Texts.of("complaints.report.column.part"), now().year().toString(),
                words.group(Group.PROBLEM_UPHELD), Texts.of("complaints.report.column.upheldShare")));
        ledgers.stream().skip(1).forEach(ledger -> columns.add(ledger.year().toString()));
        return new Table(words.group(Group.PROBLEM), columns, rows);
    }

    private Table shares() {
        return new Table(Texts.of("complaints.report.shares.caption"), yearColumns().subList(0, ledgers.size() + 1), List.of(
                share("complaints.report.shares.inTime", Group.TIME), share("complaints.report.shares.acknowledged", Group.ACKNOWLEDGED)));
    }

    private Row share(String text, Group group) {
        return new Row(Texts.of(text), ledgers.stream().map(ledger -> new Cell(percent(ReadAnnualReport.share(ledger.of(group, "inTime"),
                ledger.of(group, Ledger.TOTAL), 2)), null)).toList());
    }

    /** The numbers that regulation 18 wants in the report. */
    private Table regulation() {
        List<Row> rows = List.of(named("complaints.report.regulation.received", Group.TYPE, "complaint"),
                named("complaints.report.regulation.wellFounded", Group.OUTCOME, "upheld+partlyUpheld"),
                named("complaints.report.regulation.ombudsman", Group.TYPE, "ombudsman"),
                named("complaints.report.regulation.improvements", Group.ACTION, Ledger.TOTAL));
        return new Table(Texts.of("complaints.report.regulation.caption"), yearColumns().subList(0, ledgers.size() + 1), rows);
    }

    private Row named(String text, Group group, String part) {
        return new Row(Texts.of(text), ledgers.stream().map(ledger -> part.contains("+")
                ? new Cell(number(ledger.of(group, part)), null) : cell(ledger, group, part)).toList());
    }

    private Bars bars(Section section) {
        Group group = section.groups().stream().filter(DRAWN::contains).findFirst().orElse(null);
        if (group == null) {
            return null;
        }
        List<String> parts = List.copyOf(now().of(group).keySet());
        List<String> labels = parts.stream().map(part -> group == Group.MONTH ? Texts.of("complaints.report.month." + part.substring(5))
                : words.label(group, part)).toList();
        List<List<Long>> values = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            List<Long> own = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                List<String> keys = List.copyOf(ledger.of(group).keySet());
                own.add(group == Group.MONTH ? ledger.of(group, keys.get(i)) : ledger.of(group, parts.get(i)));
            }
            values.add(own);
        }
        return new Bars(finding(group), Texts.of("complaints.report.unit." + (group == Group.PROBLEM ? "points" : group == Group.ACTION ? "actions"
                : group == Group.DECISION ? "decisions" : "complaints")), labels, ledgers.stream().map(ledger -> ledger.year().toString()).toList(),
                values);
    }

    /** What the picture shows: the part that is largest, and how large. */
    private String finding(Group group) {
        return now().of(group).entrySet().stream().filter(entry -> entry.getValue() != null && entry.getValue() > 0)
                .max(Map.Entry.comparingByValue()).map(entry -> Texts.of("complaints.report.finding", words.group(group),
                        group == Group.MONTH ? Texts.of("complaints.report.month." + entry.getKey().substring(5))
                                : words.label(group, entry.getKey()), number(entry.getValue())))
                .orElse(words.group(group));
    }

    private Ledger now() {
        return ledgers.get(0);
    }

    private Cell cell(Ledger ledger, Group group, String part) {
        Long count = ledger.of(group, part);
        return new Cell(number(count), count == null || count == 0 ? null : links.to(ledger.year(), group, part));
    }

    private String change(Group group, String part) {
        Long current = now().of(group, part);
        Long before = ledgers.size() < 2 ? null : ledgers.get(1).of(group, part);
        BigDecimal change = current == null || before == null ? null : ReadAnnualReport.share(current - before, before, 0);
        if (change == null) {
            return "\u2013";
        }
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? "\u2212" : "") + change.abs().toPlainString() + "%";
    }

    private static String number(Long count) {
        return count == null ? Texts.of("complaints.report.keptBack") : String.format(Locale.UK, "%,d", count);
    }

    private static String percent(BigDecimal share) {
        return share == null ? "\u2013" : share.toPlainString() + "%";
    }
}
