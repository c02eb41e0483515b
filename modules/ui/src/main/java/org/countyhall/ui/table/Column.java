package org.countyhall.ui.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.countyhall.core.money.Money;

/**
 * One column of a list. Its heading stands in the module's messages under the list's name and the column's key:
 * {@code cases.reference} for column {@code reference} of {@code complaints.cases}. Its key is also the name of its filter and
 * order in the address.
 */
public final class Column<R> {

    /** What the cells hold, and so how they are written, aligned and exported. */
    public enum Shape {
        TEXT, DATE, MOMENT, NUMBER, TAG;

        public boolean isNumeric() {
            return this == NUMBER;
        }
    }

    /** How a column can be filtered. */
    public enum Filter {
        NONE, CONTAINS, CHOICES, DATES
    }

    private final String key;
    private final Shape shape;
    private final Function<R, ?> value;
    private Function<R, String> address;
    private Function<R, Colour> colour;
    private Function<R, ? extends Comparable<?>> order;
    private Function<R, String> code;
    private Function<R, String> otherwise;
    private Filter filter = Filter.NONE;
    private Supplier<Map<String, String>> choices = Map::of;
    private boolean sortable;
    private boolean hidden;
    private boolean rowHeading;
    private int decimals;
    private String unit = "";

    private Column(String key, Shape shape, Function<R, ?> value) {
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("a column's key is one word in camel case, not " + key);
        }
        this.key = key;
        this.shape = shape;
        this.value = value;
    }

    public static <R> Column<R> text(String key, Function<R, String> value) {
        return new Column<>(key, Shape.TEXT, value);
    }

    public static <R> Column<R> date(String key, Function<R, LocalDate> value) {
        return new Column<>(key, Shape.DATE, value);
    }

    /** A day with its time, in London. */
    public static <R> Column<R> moment(String key, Function<R, Instant> value) {
        return new Column<>(key, Shape.MOMENT, value);
    }

    public static <R> Column<R> number(String key, Function<R, ? extends Number> value) {
        return new Column<>(key, Shape.NUMBER, value);
    }

    /** Pounds and pence. */
    public static <R> Column<R> money(String key, Function<R, Money> value) {
        return amount(key, value, Money::pounds).decimals(2).unit("£");
    }

    /** Thousands of pounds to one decimal, as the plan's papers print them. */
    public static <R> Column<R> thousands(String key, Function<R, Money> value) {
        return amount(key, value, Money::inThousands).decimals(1).unit("£000s");
    }

    /** Millions of pounds to one decimal. */
    public static <R> Column<R> millions(String key, Function<R, Money> value) {
        return amount(key, value, Money::inMillions).decimals(1).unit("£m");
    }

    private static <R> Column<R> amount(String key, Function<R, Money> value, Function<Money, BigDecimal> scale) {
        return new Column<>(key, Shape.NUMBER, row -> {
            Money money = value.apply(row);
            return money == null ? null : scale.apply(money);
        });
    }

    /** Words on a coloured ground; a cell without words has no tag. */
    public static <R> Column<R> tag(String key, Function<R, String> words, Function<R, Colour> colour) {
        Column<R> column = new Column<>(key, Shape.TAG, words);
        column.colour = colour;
        return column;
    }

    /** The cell's text leads to this address within the application; null for no link in this row. */
    public Column<R> link(Function<R, String> address) {
        this.address = address;
        return this;
    }

    /** The query can order by this column. */
    public Column<R> sortable() {
        this.sortable = true;
        return this;
    }

    /** What stands where there is no value, for example that a count is kept back. */
    public Column<R> otherwise(Function<R, String> otherwise) {
        this.otherwise = otherwise;
        return this;
    }

    /** A list in memory orders by this rather than by what the cells say, for example where they hold figures as text. */
    public Column<R> orderedBy(Function<R, ? extends Comparable<?>> order) {
        this.order = order;
        return this;
    }

    /** Where the cells say it otherwise: which of the choices a row of a list in memory falls under. */
    public Column<R> codedBy(Function<R, String> code) {
        this.code = code;
        return this;
    }

    /** The query can look for a text inside this column. */
    public Column<R> filterContains() {
        this.filter = Filter.CONTAINS;
        return this;
    }

    /** The query can be limited to some of these codes; codes with their words, in the order shown. */
    public Column<R> filterChoices(Supplier<Map<String, String>> choices) {
        this.filter = Filter.CHOICES;
        this.choices = choices;
        return this;
    }

    /** The query can be limited to a range of days. */
    public Column<R> filterDates() {
        this.filter = Filter.DATES;
        return this;
    }

    /** Shown only when somebody chooses it. */
    public Column<R> hidden() {
        this.hidden = true;
        return this;
    }

    /** The cell that names its row, usually the reference. The first column is it when no other says so. */
    public Column<R> rowHeading() {
        this.rowHeading = true;
        return this;
    }

    public Column<R> decimals(int decimals) {
        this.decimals = decimals;
        return this;
    }

    /** Written into the heading, for example {@code %} or {@code £000s}. */
    public Column<R> unit(String unit) {
        this.unit = unit;
        return this;
    }

    public String key() {
        return key;
    }

    public Shape shape() {
        return shape;
    }

    public Object value(R row) {
        return value.apply(row);
    }

    String otherwise(R row) {
        String said = otherwise == null ? null : otherwise.apply(row);
        return said == null ? "" : said;
    }

    /** What a list in memory orders by; null for nothing said, which an empty text says too. */
    Object orderValue(R row) {
        Object said = order == null ? value(row) : order.apply(row);
        return "".equals(said) ? null : said;
    }

    /** The row's choice, as a code or in the words of the cell. */
    String choice(R row) {
        return code == null ? Cells.shown(this, row) : code.apply(row);
    }

    public String address(R row) {
        return address == null ? null : address.apply(row);
    }

    public Colour colour(R row) {
        Colour chosen = colour == null ? null : colour.apply(row);
        return chosen == null ? Colour.GREY : chosen;
    }

    public Filter filter() {
        return filter;
    }

    public Map<String, String> choices() {
        return choices.get();
    }

    public boolean isSortable() {
        return sortable;
    }

    public boolean isHidden() {
        return hidden;
    }

    public boolean isRowHeading() {
        return rowHeading;
    }

    public int decimals() {
        return decimals;
    }

    public String unit() {
        return unit;
    }
}
