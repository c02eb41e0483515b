package org.countyhall.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;

class TableStateTest {

    private final Letters letters = Letters.many(3);

    private TableState read(String... namesAndValues) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.merge(namesAndValues[i], new String[] {namesAndValues[i + 1]}, (one, other) -> new String[] {one[0], other[0]});
        }
        return TableState.read(letters, parameters);
    }

    @Test
    void an_address_without_parameters_shows_the_first_25_rows() {
        TableQuery query = read().query();
        assertThat(query.offset()).isZero();
        assertThat(query.limit()).isEqualTo(25);
        assertThat(query.isFiltered()).isFalse();
        assertThat(query.sort()).isEmpty();
    }

    @Test
    void filters_order_and_page_are_read() {
        TableQuery query = read("q", " late ", "about", "visit", "sent.from", "2024-04-01", "status", "OPEN", "sort", "-sent", "page", "3",
                "size", "50", "case", "CMP-1").query();
        assertThat(query.search()).contains("late");
        assertThat(query.filter("about")).contains("visit");
        assertThat(query.from("sent")).contains(LocalDate.of(2024, 4, 1));
        assertThat(query.to("sent")).isEmpty();
        assertThat(query.chosen("status")).containsExactly("OPEN");
        assertThat(query.sort()).isEqualTo("sent");
        assertThat(query.descending()).isTrue();
        assertThat(query.offset()).isEqualTo(100);
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.scope("case")).contains("CMP-1");
    }

    @Test
    void what_the_list_does_not_declare_is_not_asked_for() {
        TableQuery query = read("status", "OPEN' or 1=1", "sort", "cost", "size", "100000", "page", "-4", "reference", "x").query();
        assertThat(query.isFiltered()).isFalse();
        assertThat(query.sort()).isEmpty();
        assertThat(query.limit()).isEqualTo(25);
        assertThat(query.offset()).isZero();
    }

    @Test
    void a_page_far_away_does_not_overflow() {
        assertThat(read("page", "999999999", "size", "100").query().offset()).isNotNegative();
    }

    @Test
    void behind_the_last_page_stands_the_last_page() {
        TableState state = read("page", "9", "status", "OPEN", "status", "CLOSED").lastPage(51);
        assertThat(state.page()).isEqualTo(3);
        assertThat(state.query().chosen("status")).containsExactly("OPEN", "CLOSED");
    }

    @Test
    void a_day_that_is_none_is_told_and_not_used() {
        TableState state = read("sent.from", "31/02/2024");
        assertThat(state.unreadable()).containsExactly("31/02/2024");
        assertThat(state.query().isFiltered()).isFalse();
    }

    @Test
    void every_link_keeps_the_rest_of_the_address() {
        TableState state = read("case", "CMP-1", "status", "OPEN", "status", "CLOSED", "page", "2", "sort", "sent");
        assertThat(state.with(TableState.SORT, "-sent")).isEqualTo("case=CMP-1&status=OPEN&status=CLOSED&sort=-sent");
        assertThat(state.withoutCode("status", "OPEN")).isEqualTo("case=CMP-1&status=CLOSED&sort=sent");
        assertThat(state.withoutAnyFilter()).isEqualTo("case=CMP-1&sort=sent");
        assertThat(state.all()).isEqualTo("case=CMP-1&status=OPEN&status=CLOSED&sort=sent&page=2");
        assertThat(state.savable()).isEqualTo("status=OPEN&status=CLOSED&sort=sent");
    }

    @Test
    void chosen_rows_are_wanted_alone_and_told_as_a_filter() {
        TableState state = read("chosen", "L2", "chosen", "L1");
        assertThat(state.query().chosenRows()).containsExactly("L2", "L1");
        assertThat(Described.filters(letters, state)).extracting(Described.Chosen::words, Described.Chosen::addressWithout).containsExactly(tuple("2", ""));
        assertThat(read("status", "OPEN").query().chosenRows()).isEmpty();
    }

    @Test
    void rows_of_a_list_that_lets_none_be_chosen_stay_all_wanted() {
        Letters unchoosable = new Letters(List.of()) {
            @Override
            public boolean choosable() {
                return false;
            }
        };
        TableState state = TableState.read(unchoosable, Map.of("chosen", new String[] {"L2"}));
        assertThat(state.query().chosenRows()).isEmpty();
        assertThat(state.all()).as("it belongs to the page").isEqualTo("chosen=L2");
    }

    @Test
    void the_file_of_chosen_rows_has_the_order_the_columns_and_the_subject_of_the_list_and_none_of_its_filters() {
        TableState state = read("case", "CMP-1", "status", "OPEN", "q", "late", "sort", "-sent", "columns", "cost", "size", "50", "page", "2", "select", "all",
                "chosen", "L1");
        assertThat(TableState.write(state.forChosen())).isEqualTo("case=CMP-1&sort=-sent&columns=cost");
    }

    @Test
    void addresses_are_escaped() {
        assertThat(read("q", "a&b=c é").all()).isEqualTo("q=a%26b%3Dc+%C3%A9");
    }

    @Test
    void columns_come_from_the_address_then_from_the_person_then_from_the_list() {
        List<String> usual = keys(read().shown(letters, List.of()));
        assertThat(usual).containsExactly("reference", "about", "sent", "cost");
        assertThat(keys(read().shown(letters, List.of("status", "gone")))).containsExactly("status");
        assertThat(keys(read("columns", "cost,about").shown(letters, List.of("status")))).containsExactly("about", "cost");
    }

    @Test
    void filters_are_told_in_words() {
        assertThat(Described.filters(letters, read("status", "OPEN", "sent.to", "2024-03-31")))
                .extracting(one -> one.heading() + ": " + one.words())
                .containsExactly("Sent: to 31 March 2024", "Status: open");
    }

    private static List<String> keys(List<Column<Letters.Letter>> columns) {
        return columns.stream().map(Column::key).toList();
    }
}
