package org.countyhall.performance.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.performance.domain.MeasureExamples.REPORT;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;

import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.api.RagCounts;
import org.countyhall.performance.domain.ChecksOfPapers;
import org.countyhall.performance.domain.Commentary;
import org.countyhall.performance.domain.FigureReading;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.MeasureExamples;
import org.countyhall.performance.domain.Observation;
import org.countyhall.performance.domain.PaperCheck;
import org.countyhall.performance.domain.Period;
import org.countyhall.performance.domain.Revision;
import org.countyhall.performance.domain.Statement;
import org.countyhall.performance.domain.Subject;
import org.countyhall.performance.domain.Target;
import org.countyhall.performance.domain.rules.RateAgainstTargetAndFloor;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The nineteen measures of the papers on a real database. */
class JpaMeasuresIT {

    private static TestDatabase database;

    @BeforeAll
    static void loadThePapers() throws IOException, SQLException {
        database = TestDatabase.with(Measure.class, Target.class, Observation.class, Revision.class, Commentary.class, Statement.class);
        for (String file : List.of("V202611210926__performance_demo_measures.sql", "V202611210927__performance_demo_rated_periods.sql")) {
            load("/db/demo/performance/" + file);
        }
    }

    private static void load(String resource) throws IOException, SQLException {
        try (InputStream papers = JpaMeasuresIT.class.getResourceAsStream(resource);
                Connection connection = database.connect(); java.sql.Statement insert = connection.createStatement()) {
            for (String sql : new String(papers.readAllBytes(), StandardCharsets.UTF_8).split(";\\R")) {
                if (!sql.isBlank()) {
                    insert.execute(sql);
                }
            }
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_computed_rating_is_the_printed_one_wherever_one_is_printed() {
        List<MeasureSummary> measures = reported(report -> report.ofModule("socialcare"));
        Map<String, Rag> rated = measures.stream().filter(one -> one.rag() != Rag.NOT_RATED)
                .collect(Collectors.toMap(MeasureSummary::code, MeasureSummary::rag));
        assertThat(measures).hasSize(19);
        assertThat(rated).isEqualTo(Map.of("ASCH1", Rag.GREEN, "ASCH2", Rag.RED, "ASCH3", Rag.AMBER, "ASCH4", Rag.AMBER,
                "ASCH5", Rag.AMBER, "ASCH6", Rag.AMBER));
    }

    @Test
    void what_is_stored_for_lists_is_what_the_rules_compute() {
        database.transaction(em -> em.createQuery("select m from Measure m", Measure.class).getResultList().forEach(measure -> {
            List<Observation> figures = measure.mainFigures();
            assertThat(measure.standing().direction()).isEqualTo(measure.direction().direction());
            if (figures.isEmpty()) {
                assertThat(measure.standing().rag()).isEqualTo(Rag.NOT_RATED);
                return;
            }
            Observation latest = figures.get(figures.size() - 1);
            assertThat(measure.standing().value()).as(measure.code()).isEqualByComparingTo(latest.value());
            assertThat(measure.standing().period()).isEqualTo(latest.period().label());
            assertThat(measure.standing().asAt()).isEqualTo(latest.period().end());
            assertThat(measure.standing().rag()).isEqualTo(measure.ratingOf(latest)).isEqualTo(RateAgainstTargetAndFloor.rate(
                    latest.value(), measure.standing().target(), measure.standing().floor(), measure.summary().polarity()));
        }));
    }

    @Test
    void the_ratings_of_the_directorate_are_counted() {
        RagCounts adults = reported(report -> report.ratingsOf(Directorate.ASCH));
        RagCounts growth = reported(report -> report.ratingsOf(Directorate.GET));
        assertThat(adults).isEqualTo(new RagCounts(1, 4, 1, 13));
        assertThat(growth.all()).isZero();
    }

    @Test
    void indicators_come_first_and_9_before_10() {
        List<MeasureSummary> measures = reported(report -> report.ofDirectorate(Directorate.ASCH));
        assertThat(measures).extracting(MeasureSummary::code)
                .startsWith("ASCH1", "ASCH2").containsSubsequence("ASCH6", "ASCH7", "ASCH9", "ASCH10", "ASCH19");
    }

    @Test
    void the_list_is_filtered_searched_sorted_and_cut_by_the_database() {
        TableQuery all = TableQuery.everything(5);
        Rows<MeasureSummary> amber = list(all.filteredBy("rag", "AMBER").sortedBy("name", true));
        assertThat(amber.total()).isEqualTo(4);
        assertThat(amber.page()).extracting(MeasureSummary::code).startsWith("ASCH3");
        assertThat(list(all).page()).hasSize(5);
        assertThat(list(all).total()).isEqualTo(19);
        assertThat(list(all.rows(15, 10)).page()).extracting(MeasureSummary::code).containsExactly("ASCH16", "ASCH17", "ASCH18", "ASCH19");
        assertThat(list(all.filteredBy("name", "100% _")).total()).isZero();
        assertThat(list(all.filteredBy("kind", "KPI").filteredBy("directorate", "ASCH")).total()).isEqualTo(6);
        TableQuery words = new TableQuery("liberty", Map.of(), Map.of(), Map.of(), Map.of(), "", false, 0, 5);
        assertThat(list(words).page()).extracting(MeasureSummary::code).containsExactly("ASCH18");
    }

    @Test
    void the_papers_contradict_themselves_in_three_places_of_these_measures() {
        assertThat(failing("ASCH1")).singleElement().satisfies(check -> {
            assertThat(check.subject()).isEqualTo(Subject.FLOOR);
            assertThat(check.said()).isEqualTo("9");
            assertThat(check.found()).isEqualTo("13");
        });
        assertThat(failing("ASCH6")).hasSize(2).allSatisfy(check -> assertThat(check.subject()).isEqualTo(Subject.DIRECTION));
        assertThat(failing("ASCH18")).singleElement().satisfies(check -> assertThat(check.said()).isEqualTo("over 2,207"));
        assertThat(List.of("ASCH2", "ASCH3", "ASCH4", "ASCH5", "ASCH8", "ASCH11", "ASCH13", "ASCH14")).allSatisfy(
                code -> assertThat(failing(code)).as(code).isEmpty());
    }

    @Test
    void the_first_figure_of_a_period_is_kept_when_it_was_updated() {
        database.transaction(em -> {
            Measure packages = measures(em).find("ASCH11").orElseThrow();
            assertThat(packages.standing().value()).isEqualByComparingTo("2725");
            assertThat(packages.mainFigures().get(0).revisions()).singleElement()
                    .satisfies(old -> assertThat(old.old().value()).isEqualByComparingTo("2501"));
        });
    }

    @Test
    void a_new_measure_with_its_figures_is_read_back_as_it_was_written() {
        String code = "IT-FALL";
        database.transaction(em -> {
            measures(em).add(MeasureExamples.assessmentsInTimeAs(code));
        });
        String[] figures = {"78", "77", "75", "76", "74", "72", "73", "70"};
        for (int i = 0; i < figures.length; i++) {
            String period = "Q" + (i % 4 + 1) + (i < 4 ? " 2022/23" : " 2023/24");
            String figure = figures[i];
            database.transaction(em -> measures(em).findToChange(code).orElseThrow()
                    .observe(Period.parse(period), FigureReading.exactly(new BigDecimal(figure)), REPORT));
        }
        database.transaction(em -> measures(em).findToChange(code).orElseThrow().update(Period.parse("Q4 2023/24"),
                FigureReading.exactly(new BigDecimal("70.5")), "late entries", REPORT));
        database.transaction(em -> {
            Measure measure = measures(em).find(code).orElseThrow();
            assertThat(measure.standing().direction()).isEqualTo(Direction.FALLING);
            assertThat(measure.standing().rag()).isEqualTo(Rag.RED);
            assertThat(measure.mainFigures()).hasSize(8);
            assertThat(measure.mainFigures().get(7).revisions()).hasSize(1);
            assertThat(measure.mainFigures().get(0).provenance()).isEqualTo(REPORT);
            assertThat(measure.targetOn(LocalDate.of(2023, 1, 1))).isPresent();
        });
        assertThat(waiting()).contains(code);
        database.transaction(em -> commentaries(em).add(Commentary.write(measures(em).find(code).orElseThrow(),
                Period.parse("Q4 2023/24"), "Falls.", "performance.analyst", REPORT.at())));
        assertThat(waiting()).doesNotContain(code);
        remove(code);
    }

    @Test
    void two_who_rewrite_the_same_commentary_at_once_do_not_overwrite_each_other() {
        Period quarter = Period.parse("Q2 2023/24");
        assertThatThrownBy(() -> database.transaction(mine -> {
            Commentary seenByMe = commentaries(mine).find("ASCH14", quarter).orElseThrow();
            int seen = seenByMe.version();
            database.transaction(theirs -> commentaries(theirs).find("ASCH14", quarter).orElseThrow()
                    .rewrite("theirs", seen, "director", REPORT.at()));
            seenByMe.rewrite("mine", seen, "performance.analyst", REPORT.at());
        })).isInstanceOfAny(RollbackException.class, OptimisticLockException.class);
        database.transaction(em -> assertThat(commentaries(em).find("ASCH14", quarter).orElseThrow().text()).isEqualTo("theirs"));
    }

    private static void remove(String code) {
        String ofMeasure = " where measure_id = (select id from performance_measure where code = '" + code + "')";
        database.transaction(em -> {
            em.createNativeQuery("delete from performance_revision where observation_id in (select id from performance_observation"
                    + ofMeasure + ")").executeUpdate();
            List.of("commentary", "observation", "target")
                    .forEach(table -> em.createNativeQuery("delete from performance_" + table + ofMeasure).executeUpdate());
            em.createNativeQuery("delete from performance_measure where code = '" + code + "'").executeUpdate();
        });
    }

    private static List<PaperCheck> failing(String code) {
        return database.inTransaction(em -> {
            JpaMeasures measures = measures(em);
            return ChecksOfPapers.of(measures.find(code).orElseThrow(), measures.statementsAbout(code)).stream()
                    .filter(check -> !check.agrees()).toList();
        });
    }

    private static Rows<MeasureSummary> list(TableQuery query) {
        return read(measures -> measures.list(query));
    }

    private static List<String> waiting() {
        return read(JpaMeasures::withoutCommentary).stream().map(MeasureSummary::code).toList();
    }

    private static <T> T read(Function<JpaMeasures, T> reading) {
        return database.inTransaction(em -> reading.apply(measures(em)));
    }

    private static <T> T reported(Function<JpaMeasureReport, T> asking) {
        return database.inTransaction(em -> asking.apply(report(em)));
    }

    private static JpaMeasures measures(EntityManager em) {
        JpaMeasures measures = new JpaMeasures();
        measures.em = em;
        return measures;
    }

    private static JpaMeasureReport report(EntityManager em) {
        JpaMeasureReport report = new JpaMeasureReport();
        report.em = em;
        return report;
    }

    private static JpaCommentaries commentaries(EntityManager em) {
        JpaCommentaries commentaries = new JpaCommentaries();
        commentaries.em = em;
        return commentaries;
    }
}
