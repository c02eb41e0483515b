package org.countyhall.complaints.application.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.countyhall.complaints.api.ReportSection.Cell;
import org.countyhall.complaints.api.ReportSection.Row;
import org.countyhall.complaints.api.ReportSection.Table;
import org.countyhall.complaints.application.report.ReportBuilder.Links;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.core.Texts;

/** The tables of the report: a line for each part, a column for each year, each count opening to its cases. */
final class ReportTables {

    private static final Set<Group> SHARED = Set.of(Group.METHOD, Group.OUTCOME, Group.TIME, Group.ACKNOWLEDGED, Group.DELAY, Group.ACTION,
            Group.RULING_ACTION, Group.DIVISION, Group.PAYMENT_POUNDS, Group.GOODWILL);
    private static final String UPHELD = "upheldInjustice+upheldNoFurtherAction";
    private static final String ON_FAULT = UPHELD + "+notUpheld";
    private static final String ENQUIRIES = "enquiry+memberEnquiry";
    private static final String NONE = "\u2013";

    private final List<Ledger> ledgers;
    private final ReportWords words;
    private final Links links;

    ReportTables(List<Ledger> ledgers, ReportWords words, Links links) {
        this.ledgers = ledgers;
        this.words = words;
        this.links = links;
    }

    /** Whether the ledgers know the group at all: a report that was signed long ago may not, nor the public edition each cell. */
    boolean know(Group group) {
        return group == Group.DIVISION_DECISION ? !now().of(group).isEmpty() : ledgers.stream().anyMatch(ledger -> ledger.groups().containsKey(group));
    }

    Table group(Group group) {
        return switch (group) {
            case MONTH -> months();
            case PROBLEM -> problems();
            case DECISION -> decisions();
            case DIVISION_DECISION -> divisions();
            default -> lines(group, words.group(group));
        };
    }

    private Table lines(Group group, String caption) {
        List<Row> rows = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>();
        ledgers.forEach(ledger -> parts.addAll(ledger.of(group).keySet()));
        parts.forEach(part -> rows.add(row(group, part)));
        if (group == Group.TYPE) {
            rows.add(row(group, ENQUIRIES));
        } else if (parts.size() > 1) {
            rows.add(row(group, Ledger.TOTAL));
        }
        return new Table(caption, yearColumns(SHARED.contains(group)), rows);
    }

    /** Every year, and what changed; a share of the first year's total beside it where that says something. */
    private List<String> yearColumns(boolean shared) {
        List<String> columns = new ArrayList<>(plainYears());
        if (shared) {
            columns.add(2, Texts.of("complaints.report.column.share", now().year()));
        }
        columns.add(Texts.of("complaints.report.column.change"));
        return columns;
    }

    private List<String> plainYears() {
        List<String> columns = new ArrayList<>(List.of(Texts.of("complaints.report.column.part")));
        ledgers.forEach(ledger -> columns.add(ledger.year().toString()));
        return columns;
    }

    private Row row(Group group, String part) {
        return row(words.label(group, part), group, part);
    }

    private Row row(String label, Group group, String part) {
        List<Cell> cells = new ArrayList<>(ledgers.stream().map(ledger -> cell(ledger, group, part)).toList());
        if (SHARED.contains(group)) {
            cells.add(1, new Cell(percent(ReadAnnualReport.share(now().of(group, part), now().of(group, Ledger.TOTAL), 1)), null));
        }
        cells.add(new Cell(change(group, part), null));
        return new Row(label, cells);
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
        return new Table(words.group(Group.MONTH), plainYears(), rows);
    }

    private Table problems() {
        List<Row> rows = new ArrayList<>();
        for (String part : now().of(Group.PROBLEM).keySet()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(cell(now(), Group.PROBLEM, part));
            cells.add(cell(now(), Group.PROBLEM_UPHELD, part));
            cells.add(new Cell(percent(ReadAnnualReport.share(now().of(Group.PROBLEM_UPHELD, part), now().of(Group.PROBLEM, part), 1)), null));
            ledgers.stream().skip(1).forEach(ledger -> {
                cells.add(cell(ledger, Group.PROBLEM, part));
                cells.add(cell(ledger, Group.PROBLEM_UPHELD, part));
            });
            rows.add(new Row(words.label(Group.PROBLEM, part), cells));
        }
        List<String> columns = new ArrayList<>(List.of(Texts.of("complaints.report.column.part"), now().year().toString(),
                upheldIn(now()), Texts.of("complaints.report.column.upheldShare")));
        ledgers.stream().skip(1).forEach(ledger -> columns.addAll(List.of(ledger.year().toString(), upheldIn(ledger))));
        return new Table(words.group(Group.PROBLEM), columns, rows);
    }

    private static String upheldIn(Ledger ledger) {
        return Texts.of("complaints.report.column.upheld", ledger.year());
    }

    /** Complaints received against the people whom the council supports (3.4). */
    Table people() {
        return new Table(Texts.of("complaints.report.people.caption"), yearColumns(false), List.of(row(Group.TYPE, "complaint"),
                given("peopleSupported"), shares("complaints.report.people.share", 2, ledger -> ledger.of(Group.TYPE, "complaint"),
                        ledger -> ledger.of(Group.GIVEN).get("peopleSupported"))));
    }

    /** Requests of the coroner, and over how many months where it was not the whole year (4.1). */
    Table coroner() {
        List<Row> rows = new ArrayList<>(List.of(row(Group.TYPE, "coroner")));
        if (ledgers.stream().anyMatch(ledger -> ledger.of(Group.GIVEN).containsKey("coronerMonths"))) {
            rows.add(new Row(Texts.of("complaints.report.given.coronerMonths"), withoutChange(ledgers.stream()
                    .map(ledger -> new Cell(number(ledger.of(Group.GIVEN).getOrDefault("coronerMonths", 12L)), null)).toList())));
        }
        return new Table(Texts.of("complaints.report.coroner.caption"), yearColumns(false), rows);
    }

    Table compliments() {
        return new Table(Texts.of("complaints.report.compliments.caption"), yearColumns(false), List.of(row(Group.TYPE, "compliment")));
    }

    Table standards() {
        return new Table(Texts.of("complaints.report.shares.caption"), plainYears(), List.of(
                plain(shares("complaints.report.shares.inTime", 2, ledger -> ledger.of(Group.TIME, "inTime"),
                        ledger -> ledger.of(Group.TIME, Ledger.TOTAL))),
                new Row(Texts.of("complaints.report.given.standard"), givenPercents("standard")),
                plain(shares("complaints.report.shares.acknowledged", 2, ledger -> ledger.of(Group.ACKNOWLEDGED, "inTime"),
                        ledger -> ledger.of(Group.ACKNOWLEDGED, Ledger.TOTAL)))));
    }

    Table telephoned() {
        return new Table(Texts.of("complaints.report.telephoned.caption"), plainYears(),
                List.of(new Row(Texts.of("complaints.report.given.telephoned"), givenPercents("telephoned"))));
    }

    /** The four columns of section 11.2, and what the text beside it says of them. */
    Table kinds() {
        List<Row> rows = new ArrayList<>();
        for (OmbudsmanDecision.Kind kind : OmbudsmanDecision.Kind.values()) {
            rows.add(row(Texts.of("complaints.DecisionKind." + Spelling.of(kind)), Group.DECISION, parts(decision -> decision.kind() == kind)));
        }
        rows.add(row(Group.DECISION, Ledger.TOTAL));
        rows.add(shares("complaints.report.ombudsman.wentOn", 1, ledger -> ledger.of(Group.DECISION, Ledger.TOTAL),
                ledger -> ledger.of(Group.TYPE, "complaint")));
        rows.add(shares("complaints.report.ombudsman.upheldShare", 1, ledger -> ledger.of(Group.DECISION, UPHELD),
                ledger -> ledger.of(Group.DECISION, ON_FAULT)));
        rows.add(new Row(Texts.of("complaints.report.given.nationalUphold"), withoutChange(givenPercents("nationalUphold"))));
        return new Table(Texts.of("complaints.report.ombudsman.caption"), yearColumns(false), rows);
    }

    /** By the lines of Appendix 4. */
    private Table decisions() {
        List<Row> rows = new ArrayList<>(Arrays.stream(OmbudsmanDecision.values()).filter(decision -> decision.printed() == decision)
                .map(line -> row(words.label(Group.DECISION, Spelling.of(line)), Group.DECISION, parts(one -> one.printed() == line))).toList());
        rows.add(row(Group.DECISION, Ledger.TOTAL));
        return new Table(words.group(Group.DECISION), yearColumns(false), rows);
    }

    private static String parts(java.util.function.Predicate<OmbudsmanDecision> wanted) {
        return String.join("+", Arrays.stream(OmbudsmanDecision.values()).filter(wanted).map(Spelling::of).toList());
    }

    /** Decisions of the year by service and by what was decided, as Appendix 5. */
    private Table divisions() {
        List<String> decisions = List.copyOf(now().of(Group.DECISION).keySet());
        List<String> columns = new ArrayList<>(List.of(now().year().toString()));
        decisions.forEach(decision -> columns.add(Texts.of("complaints.report.decision." + decision)));
        columns.add(Texts.of("complaints.report.total"));
        List<Row> rows = new ArrayList<>();
        for (String service : now().of(Group.DIVISION).keySet()) {
            List<Cell> line = new ArrayList<>(decisions.stream().map(decision -> cell(now(), Group.DIVISION_DECISION, service + ":" + decision))
                    .toList());
            line.add(cell(now(), Group.DIVISION, service));
            rows.add(new Row(words.label(Group.DIVISION, service), line));
        }
        List<Cell> below = new ArrayList<>(decisions.stream().map(decision -> cell(now(), Group.DECISION, decision)).toList());
        below.add(cell(now(), Group.DECISION, Ledger.TOTAL));
        rows.add(new Row(Texts.of("complaints.report.total"), below));
        return new Table(words.group(Group.DIVISION_DECISION), columns, rows);
    }

    /** The numbers that regulation 18 wants in the report, and what the complaints were about. */
    List<Table> regulation() {
        Table numbers = new Table(Texts.of("complaints.report.regulation.caption"), yearColumns(false), List.of(
                row(Texts.of("complaints.report.regulation.received"), Group.TYPE, "complaint"),
                unshared(Texts.of("complaints.report.regulation.wellFounded"), Group.OUTCOME, "upheld+partlyUpheld"),
                row(Texts.of("complaints.report.regulation.ombudsman"), Group.TYPE, "ombudsman"),
                unshared(Texts.of("complaints.report.regulation.improvements"), Group.ACTION, Ledger.TOTAL)));
        return List.of(numbers, lines(Group.PROBLEM, Texts.of("complaints.report.regulation.subject")));
    }

    private Row unshared(String label, Group group, String part) {
        List<Cell> cells = new ArrayList<>(ledgers.stream().map(ledger -> cell(ledger, group, part)).toList());
        cells.add(new Cell(change(group, part), null));
        return new Row(label, cells);
    }

    private Row given(String part) {
        List<Cell> cells = new ArrayList<>(ledgers.stream().map(ledger -> givenCell(ledger, part, "")).toList());
        cells.add(new Cell(change(Group.GIVEN, part), null));
        return new Row(Texts.of("complaints.report.given." + part), cells);
    }

    private List<Cell> givenPercents(String part) {
        return ledgers.stream().map(ledger -> givenCell(ledger, part, "%")).toList();
    }

    private static Cell givenCell(Ledger ledger, String part, String unit) {
        Long value = ledger.of(Group.GIVEN).get(part);
        return new Cell(value == null ? Texts.of("complaints.report.notGiven") : number(value) + unit, null);
    }

    /** With an empty cell where others say what changed. */
    private static List<Cell> withoutChange(List<Cell> cells) {
        List<Cell> all = new ArrayList<>(cells);
        all.add(new Cell(NONE, null));
        return all;
    }

    private Row shares(String text, int decimals, Function<Ledger, Long> part, Function<Ledger, Long> whole) {
        return new Row(Texts.of(text), withoutChange(ledgers.stream().map(ledger -> new Cell(percent(ReadAnnualReport.share(
                part.apply(ledger), whole.apply(ledger), decimals)), null)).toList()));
    }

    private static Row plain(Row row) {
        return new Row(row.label(), row.cells().subList(0, row.cells().size() - 1));
    }

    private Ledger now() {
        return ledgers.get(0);
    }

    private Cell cell(Ledger ledger, Group group, String part) {
        Long count = ledger.of(group, part);
        boolean opens = count != null && count > 0 && group != Group.GIVEN;
        return new Cell(number(count), opens ? links.to(ledger.year(), group, part) : null);
    }

    private String change(Group group, String part) {
        Long current = known(now(), group, part);
        Long before = ledgers.size() < 2 ? null : known(ledgers.get(1), group, part);
        BigDecimal change = current == null || before == null ? null : ReadAnnualReport.share(current - before, before, 0);
        if (change == null) {
            return NONE;
        }
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? "\u2212" : "") + change.abs().toPlainString() + "%";
    }

    private static Long known(Ledger ledger, Group group, String part) {
        return group == Group.GIVEN ? ledger.of(group).get(part) : ledger.of(group, part);
    }

    static String number(Long count) {
        return count == null ? Texts.of("complaints.report.keptBack") : String.format(Locale.UK, "%,d", count);
    }

    private static String percent(BigDecimal share) {
        return Objects.isNull(share) ? NONE : share.toPlainString() + "%";
    }
}
