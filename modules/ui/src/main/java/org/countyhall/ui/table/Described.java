package org.countyhall.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.text.Days;

/** A list's filters in words, each with the address that takes it away. */
public final class Described {

    /** For example "Status" and "open". */
    public record Chosen(String heading, String words, String addressWithout) {
    }

    private Described() {
    }

    public static List<Chosen> filters(Table<?> table, TableState state) {
        TableQuery query = state.query();
        List<Chosen> chosen = new ArrayList<>();
        query.search().ifPresent(words -> chosen.add(new Chosen(Texts.of("ui.table.search"), words, state.with(TableState.WORDS, null))));
        if (!query.chosenRows().isEmpty()) {
            chosen.add(new Chosen(Texts.of("ui.table.chosenRows"), String.valueOf(query.chosenRows().size()), state.with(BulkAction.CHOSEN, null)));
        }
        for (Column<?> column : table.columns()) {
            String heading = Texts.of(table.id() + "." + column.key());
            for (String code : query.chosen(column.key())) {
                String words = column.filter() == Column.Filter.CHOICES ? column.choices().get(code) : code;
                chosen.add(new Chosen(heading, words, state.withoutCode(column.key(), code)));
            }
            query.from(column.key()).ifPresent(day -> chosen.add(new Chosen(heading, Texts.of("ui.table.from", Days.day(day)),
                    state.with(column.key() + TableState.FROM, null))));
            query.to(column.key()).ifPresent(day -> chosen.add(new Chosen(heading, Texts.of("ui.table.to", Days.day(day)),
                    state.with(column.key() + TableState.TO, null))));
        }
        return chosen;
    }
}
