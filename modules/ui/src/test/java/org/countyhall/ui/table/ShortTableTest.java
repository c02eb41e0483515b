package org.countyhall.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;

/** Lists in memory: every column orders, what says nothing comes last, filters mean what the cells say. */
class ShortTableTest {

    private record Job(String name, String figure, BigDecimal size, Instant ran, String state) {
    }

    private static final List<Job> JOBS = List.of(
            new Job("Job 10", "9%", new BigDecimal("2"), Instant.parse("2024-03-31T23:30:00Z"), "RED"),
            new Job("job 2", "80%", null, null, "GREEN"),
            new Job("Job 1", "", new BigDecimal("10"), Instant.parse("2024-03-31T12:00:00Z"), "RED"));

    private static final class Jobs extends ShortTable<Job> {

        @Override
        public String id() {
            return "sample.jobs";
        }

        @Override
        public boolean searchable() {
            return true;
        }

        @Override
        public boolean choosable() {
            return true;
        }

        @Override
        public String chosenBy(Job job) {
            return job.name();
        }

        @Override
        public List<Column<Job>> columns() {
            Map<String, String> states = new LinkedHashMap<>(Map.of("RED", "needs a look", "GREEN", "well"));
            return List.of(
                    Column.text("name", Job::name).filterContains(),
                    Column.text("figure", Job::figure).orderedBy(job -> job.figure().isEmpty() ? null : Integer.valueOf(job.figure().replace("%", ""))),
                    Column.number("bytes", Job::size),
                    Column.moment("ran", Job::ran).filterDates(),
                    Column.text("state", (Job job) -> states.get(job.state())).filterChoices(() -> states),
                    Column.text("code", (Job job) -> "state " + job.state()).codedBy(Job::state).filterChoices(() -> states));
        }

        @Override
        protected List<Job> all(TableQuery query) {
            return JOBS;
        }
    }

    private static List<String> names(TableQuery query) {
        return new Jobs().rows(query).page().stream().map(Job::name).toList();
    }

    private static TableQuery all() {
        return TableQuery.everything(25);
    }

    private static TableQuery asked(String name, String value) {
        return TableState.read(new Jobs(), Map.of(name, new String[] {value})).query();
    }

    @Test
    void a_number_within_a_text_orders_as_a_number_and_capitals_do_not_count() {
        assertThat(names(all())).as("its own order").containsExactly("Job 10", "job 2", "Job 1");
        assertThat(names(all().sortedBy("name", false))).containsExactly("Job 1", "job 2", "Job 10");
        assertThat(names(all().sortedBy("name", true))).containsExactly("Job 10", "job 2", "Job 1");
    }

    @Test
    void what_says_nothing_comes_last_in_both_directions() {
        assertThat(names(all().sortedBy("bytes", false))).containsExactly("Job 10", "Job 1", "job 2");
        assertThat(names(all().sortedBy("bytes", true))).containsExactly("Job 1", "Job 10", "job 2");
        assertThat(names(all().sortedBy("ran", true))).containsExactly("Job 10", "Job 1", "job 2");
    }

    @Test
    void figures_that_are_text_order_by_their_figure() {
        assertThat(names(all().sortedBy("figure", false))).containsExactly("Job 10", "job 2", "Job 1");
    }

    @Test
    void every_column_can_be_asked_for() {
        assertThat(asked("sort", "-state").sort()).isEqualTo("state");
        assertThat(asked("sort", "weather").sort()).isEmpty();
    }

    @Test
    void a_choice_is_the_code_or_its_words_or_what_the_column_says_it_is() {
        assertThat(names(asked("state", "GREEN"))).containsExactly("job 2");
        assertThat(names(asked("code", "RED"))).containsExactly("Job 10", "Job 1");
    }

    @Test
    void texts_days_and_words_narrow() {
        assertThat(names(asked("name", "JOB 1"))).containsExactly("Job 10", "Job 1");
        assertThat(names(asked("ran.from", "2024-04-01"))).as("the day in London").containsExactly("Job 10");
        assertThat(names(asked("ran.to", LocalDate.of(2024, 3, 31).toString()))).containsExactly("Job 1");
        assertThat(names(asked("q", "look 10"))).containsExactly("Job 10");
        assertThat(names(asked("chosen", "job 2"))).containsExactly("job 2");
    }

    @Test
    void a_page_is_cut_after_all_that() {
        Rows<Job> second = new Jobs().rows(all().sortedBy("name", false).rows(1, 1));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.page()).extracting(Job::name).containsExactly("job 2");
    }
}
