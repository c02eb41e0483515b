package org.countyhall.ui.table;

import org.countyhall.core.table.TableQuery;

/**
 * Something that can be done with several rows of a list at once. Choosing it leads to a page that shows what would be done to
 * each before anything is, and afterwards a result for each.
 *
 * @param name one word; its text stands in the module's messages under the list's name and {@code bulk}: {@code cases.bulk.allocate}
 * @param address of that page; it gets a parameter {@code chosen} for each row
 */
public record BulkAction(String name, String address) {

    /** The parameter that names a chosen row. */
    public static final String CHOSEN = TableQuery.CHOSEN;
}
