package org.countyhall.ui.table;

import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/**
 * A list of the application. A module writes one class for each, {@code @Named @RequestScoped} (or {@code @ApplicationScoped}
 * when it holds nothing), and its page says {@code <ch:table value="#{caseTable}"/>}. The same class answers the exports, so
 * who may see the rows is decided by the use case that {@link #rows} calls, nowhere else.
 *
 * <p>Its texts stand in the module's messages under its name: {@code cases.caption}, {@code cases.empty} and
 * {@code cases.COLUMN} for {@code complaints.cases}.
 */
public abstract class Table<R> {

    /** The list's name: module, dot, one word; for example {@code complaints.cases}. */
    public abstract String id();

    /** All columns in the order shown. */
    public abstract List<Column<R>> columns();

    /** One page of rows and the total. Called with at most 100 rows by pages and 1,000 by exports. */
    public abstract Rows<R> rows(TableQuery query);

    /** What the figures stand for and of when, for example "as at 15 November 2023, November draft"; null for the present moment. */
    public String asAt() {
        return null;
    }

    /** What was asked beside the list's own filters, in words, for the head of a file. */
    public List<String> asked() {
        return List.of();
    }

    public String caption() {
        return Texts.of(id() + ".caption");
    }

    /** What to say, and do next, when nothing matches. */
    public String empty() {
        return Texts.of(id() + ".empty");
    }

    /** Whether a quick search box is offered; then {@link TableQuery#search()} must be heeded. */
    public boolean searchable() {
        return false;
    }

    /** The column to sort by when the address names none; empty for the query's own order. A minus in front turns it round. */
    public String sortedBy() {
        return "";
    }

    /** Further parameters of the page that say what the list is about, for example {@code reference}; see {@link TableQuery#scope(String)}. */
    public List<String> scope() {
        return List.of();
    }

    /** Further parameters of the page that a saved view of the list keeps, for example the rows of a question. */
    public List<String> keeps() {
        return List.of();
    }

    /** Whether the list can be ordered by this column. */
    public boolean isSortable(Column<?> column) {
        return column.isSortable();
    }

    /** What can be done with several rows at once, beside exporting them; none, unless a list says so. */
    public List<BulkAction> bulkActions() {
        return List.of();
    }

    /** Whether rows can be chosen; then {@link #chosenBy} names each, and {@link TableQuery#chosenRows()} must be heeded. */
    public boolean choosable() {
        return !bulkActions().isEmpty();
    }

    /** The word by which a row is chosen, usually its reference. */
    public String chosenBy(R row) {
        throw new IllegalStateException(id() + " lets rows be chosen and does not say what names one");
    }

    /** Set it apart from a second list on the same page: put before each of its parameters, for example {@code "letters."}. */
    public String prefix() {
        return "";
    }
}
