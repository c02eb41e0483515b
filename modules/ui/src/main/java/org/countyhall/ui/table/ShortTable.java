package org.countyhall.ui.table;

import java.util.List;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/**
 * A list that is short by nature, so that its rows lie in memory: it is filtered by what its columns say, ordered by whichever
 * of them is asked for, and cut into pages.
 */
public abstract class ShortTable<R> extends Table<R> {

    /** All rows of what the page is about, in the list's own order. */
    protected abstract List<R> all(TableQuery query);

    @Override
    public boolean isSortable(Column<?> column) {
        return true;
    }

    @Override
    public Rows<R> rows(TableQuery query) {
        return InMemory.page(this, all(query), query);
    }

    /** Whether a row is meant by the quick search: all its words are in the texts shown. */
    protected boolean isMeant(R row, String words) {
        return InMemory.says(columns(), row, words);
    }
}
