package org.countyhall.ui.table;

import org.countyhall.core.table.TableQuery;

/**
 * Something that can be done with several rows of a list at once. Choosing it leads to a page that shows what would be done to
 * each before anything is, and afterwards a result for each; what harms nothing is done at once and leads back to the list.
 *
 * @param name one word; its text stands in the module's messages under the list's name and {@code bulk}: {@code cases.bulk.allocate}
 * @param address of that page, or of what does it; it gets a parameter {@code chosen} for each row
 * @param asks whether there is such a page
 */
public record BulkAction(String name, String address, boolean asks) {

    /** The parameter that names a chosen row. */
    public static final String CHOSEN = TableQuery.CHOSEN;

    public BulkAction(String name, String address) {
        this(name, address, true);
    }

    /** @param address gets a POST, with the parameter {@code back} beside those chosen */
    public static BulkAction atOnce(String name, String address) {
        return new BulkAction(name, address, false);
    }
}
