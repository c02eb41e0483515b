package org.countyhall.complaints.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Series;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.facts.FactBook;
import org.countyhall.complaints.domain.given.Given;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Published;
import org.countyhall.complaints.domain.report.Section;
import org.countyhall.complaints.domain.years.DemoWords;
import org.countyhall.complaints.domain.years.MadeYears;
import org.countyhall.complaints.domain.years.OldCase;
import org.countyhall.complaints.domain.years.YearFigures;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.calendar.WorkingCalendar;
import org.countyhall.core.demo.DemoData;
import org.countyhall.imports.api.BulkInsert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** In demo mode: the closed cases of 2020-21 to 2022-23, made so that the report counts what the paper printed. */
@ApplicationScoped
class DemoYears implements DemoData {

    private static final FinancialYear WORDS_OF = new FinancialYear(2022);
    private static final String FOLDER = "/org/countyhall/complaints/demo-years/";

    @PersistenceContext
    EntityManager em;

    @Inject
    BulkInsert bulk;

    @Inject
    Series series;

    @Inject
    Desks desks;

    @Inject
    FactBook facts;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        load(desks.calendar());
    }

    void load(WorkingCalendar calendar) {
        DemoWords words = DemoWords.read(lines("names.txt"), lines("texts.txt"));
        List<OldCase> made = new MadeYears(YearFigures.read(lines("figures.csv")), words, calendar).cases();
        number(made);
        em.flush();
        long last = ((Number) em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM complaints_case").getSingleResult()).longValue();
        OldCaseRows rows = new OldCaseRows(made, last);
        rows.insert(bulk);
        facts.recountAll();
        published();
        given();
        words();
    }

    /** By day of receipt, as the office would have numbered them. */
    private void number(List<OldCase> made) {
        Map<String, Integer> howMany = new LinkedHashMap<>();
        made.forEach(one -> howMany.merge(seriesOf(one), 1, Integer::sum));
        Map<String, Integer> next = new LinkedHashMap<>();
        howMany.forEach((name, count) -> next.put(name, series.take(name, count)));
        made.forEach(one -> {
            int number = next.merge(seriesOf(one), 1, Integer::sum) - 1;
            one.numbered("%s-%04d".formatted(seriesOf(one), number));
        });
    }

    private static String seriesOf(OldCase one) {
        return "%s-%02d".formatted(one.type().prefix(), one.receivedOn().getYear() % 100);
    }

    /** What the paper printed, for the report's self-check. */
    private void published() {
        List<Object[]> rows = lines("published.csv").stream().skip(1).map(line -> line.split(",")).map(cells -> {
            BigDecimal value = new BigDecimal(cells[5]);
            return new Object[] {FinancialYear.parse(cells[0]).startYear(), cells[1],
                    Spelling.read(Group.class, cells[2]).orElseThrow().name(), cells[3],
                    Spelling.read(Published.Kind.class, cells[4]).orElseThrow().name(), value, value.scale()};
        }).toList();
        bulk.insert("complaints_published", List.of("year", "place", "figure_group", "part", "kind", "value", "decimals"), rows.iterator());
    }

    /** What the paper prints that no register holds. */
    private void given() {
        List<Object[]> rows = lines("given.csv").stream().skip(1).map(line -> line.split(",", 4)).map(cells -> {
            FinancialYear year = FinancialYear.parse(cells[0]);
            return new Object[] {year.startYear(), "", Spelling.read(Given.class, cells[1]).orElseThrow().name(), Long.valueOf(cells[2]), cells[3],
                    1, year.next().firstDay().plusMonths(6).atTime(9, 0), "complaints.manager"};
        }).toList();
        bulk.insert("complaints_report_given", List.of("year", "directorate", "name", "value", "source", "edition", "given_at", "given_by"),
                rows.iterator());
    }

    private void words() {
        List<Object[]> rows = lines("words.txt").stream().map(line -> line.split("\\|", 2)).map(cells -> new Object[] {WORDS_OF.startYear(), "",
                Spelling.read(Section.class, cells[0]).orElseThrow().name(), 1, cells[1], WORDS_OF.next().firstDay().plusMonths(6).atTime(9, 30),
                "complaints.manager"}).toList();
        bulk.insert("complaints_narrative", List.of("year", "directorate", "section", "edition", "words", "written_at", "written_by"), rows.iterator());
    }

    private static List<String> lines(String name) {
        try (InputStream file = DemoYears.class.getResourceAsStream(FOLDER + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
