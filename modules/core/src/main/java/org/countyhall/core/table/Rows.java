package org.countyhall.core.table;

import java.util.List;

/** One page of a list and how many rows the whole list has under the same filters. */
public record Rows<R>(List<R> page, long total) {

    public Rows {
        page = List.copyOf(page);
    }

    /** All rows at once, for a list that is short by nature. */
    public static <R> Rows<R> all(List<R> rows) {
        return new Rows<>(rows, rows.size());
    }

    /** The page that the query asks for, cut out of a list that is short by nature and lies in memory. */
    public static <R> Rows<R> cut(List<R> rows, TableQuery query) {
        int from = Math.min(query.offset(), rows.size());
        return new Rows<>(rows.subList(from, Math.min(from + query.limit(), rows.size())), rows.size());
    }
}
