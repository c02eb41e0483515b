package org.countyhall.ui.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** A list for the tests; its texts are in the test's messages of the module {@code sample}. */
class Letters extends Table<Letters.Letter> {

    record Letter(String reference, String about, LocalDate sent, Money cost, String status) {
    }

    private final List<Letter> letters;

    Letters(List<Letter> letters) {
        this.letters = letters;
    }

    static Letters many(int number) {
        return new Letters(IntStream.rangeClosed(1, number).mapToObj(i -> new Letter("L" + i, "about " + i, LocalDate.of(2024, 3, 31),
                Money.pounds("-" + i), "OPEN")).toList());
    }

    @Override
    public String id() {
        return "sample.letters";
    }

    @Override
    public List<Column<Letter>> columns() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("OPEN", "open");
        statuses.put("CLOSED", "closed");
        return List.of(
                Column.text("reference", Letter::reference).sortable(),
                Column.text("about", Letter::about).filterContains(),
                Column.date("sent", Letter::sent).sortable().filterDates(),
                Column.money("cost", Letter::cost),
                Column.text("status", Letter::status).filterChoices(() -> statuses).hidden());
    }

    @Override
    public boolean choosable() {
        return true;
    }

    @Override
    public String chosenBy(Letter row) {
        return row.reference();
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<String> scope() {
        return List.of("case");
    }

    @Override
    public String asAt() {
        return "as at 31 March 2024";
    }

    @Override
    public Rows<Letter> rows(TableQuery query) {
        return Rows.cut(letters.stream().filter(letter -> query.chosenRows().isEmpty() || query.chosenRows().contains(letter.reference())).toList(),
                query);
    }
}
