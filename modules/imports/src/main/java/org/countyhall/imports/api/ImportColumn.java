package org.countyhall.imports.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column that a kind of file has: its name, whether each row must have it, what its cells have to be. Names are compared
 * without regard to capitals, blanks, hyphens and underscores, so {@code Amount GBP thousand} is {@code amount_gbp_thousand}.
 */
public final class ImportColumn {

    /** What a cell of the column has to be. */
    public enum Expects { TEXT, DECIMAL, WHOLE, DATE, CHOICE, YES_OR_NO }

    private final String name;
    private final Expects expects;
    private final int limit;
    private final boolean required;
    private final List<String> otherNames;
    private final Map<String, Enum<?>> choices;
    private final String explainedKey;

    private ImportColumn(String name, Expects expects, int limit, boolean required, List<String> otherNames,
            Map<String, Enum<?>> choices, String explainedKey) {
        this.name = name;
        this.expects = expects;
        this.limit = limit;
        this.required = required;
        this.otherNames = otherNames;
        this.choices = choices;
        this.explainedKey = explainedKey;
    }

    /** Text of at most so many characters. */
    public static ImportColumn text(String name, int maximumLength) {
        return new ImportColumn(name, Expects.TEXT, maximumLength, false, List.of(), Map.of(), null);
    }

    /** A number with at most so many decimals; thousands may be separated by commas, negative ones may be in brackets. */
    public static ImportColumn decimal(String name, int decimals) {
        return new ImportColumn(name, Expects.DECIMAL, decimals, false, List.of(), Map.of(), null);
    }

    /** A whole number. */
    public static ImportColumn whole(String name) {
        return new ImportColumn(name, Expects.WHOLE, 0, false, List.of(), Map.of(), null);
    }

    /** A date: a spreadsheet's date, {@code 2024-04-01} or {@code 01/04/2024}. */
    public static ImportColumn date(String name) {
        return new ImportColumn(name, Expects.DATE, 0, false, List.of(), Map.of(), null);
    }

    /** {@code yes}, {@code no}, {@code true}, {@code false}, {@code y}, {@code n}, {@code 1} or {@code 0}. */
    public static ImportColumn yesOrNo(String name) {
        return new ImportColumn(name, Expects.YES_OR_NO, 0, false, List.of(), Map.of(), null);
    }

    /** One of the constants, spelled as in Java or as words: {@code MEMBER_ENQUIRY}, {@code memberEnquiry}, {@code member enquiry}. */
    public static <E extends Enum<E>> ImportColumn choice(String name, Class<E> type) {
        return choice(name, type, Enum::name);
    }

    /** One of the constants, as the file spells them, capitals aside. */
    public static <E extends Enum<E>> ImportColumn choice(String name, Class<E> type, Function<E, String> spelled) {
        Map<String, Enum<?>> choices = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> choices.put(spelled.apply(constant), constant));
        return new ImportColumn(name, Expects.CHOICE, 0, false, List.of(), choices, null);
    }

    /** An empty cell is a problem, and so is a file without the column. */
    public ImportColumn required() {
        return new ImportColumn(name, expects, limit, true, otherNames, choices, explainedKey);
    }

    /** Other headings under which files have this column. */
    public ImportColumn alsoCalled(String... names) {
        return new ImportColumn(name, expects, limit, required, List.of(names), choices, explainedKey);
    }

    /** A key of the module's texts that says what belongs into the column, for the page on which columns are mapped. */
    public ImportColumn explained(String textKey) {
        return new ImportColumn(name, expects, limit, required, otherNames, choices, textKey);
    }

    public String name() {
        return name;
    }

    public Expects expects() {
        return expects;
    }

    /** The longest text in characters, or the most decimals. */
    public int limit() {
        return limit;
    }

    public boolean isRequired() {
        return required;
    }

    public List<String> otherNames() {
        return otherNames;
    }

    /** The constants by their spelling in the file, in their order. */
    public Map<String, Enum<?>> choices() {
        return choices;
    }

    public Optional<String> explainedKey() {
        return Optional.ofNullable(explainedKey);
    }
}
