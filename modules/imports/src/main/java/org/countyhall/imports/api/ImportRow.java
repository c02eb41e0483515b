package org.countyhall.imports.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the file, its cells already checked against their columns. The plain readers are for required columns; for an
 * empty cell of an optional one {@link #text} gives the empty text and the others refuse: use the {@code optional…} ones.
 */
public interface ImportRow {

    /** The row as a spreadsheet counts it: the header is usually row 1, the first line of data row 2. */
    int number();

    /** The text without blanks around it; the empty text when there is none. */
    String text(String column);

    BigDecimal decimal(String column);

    long whole(String column);

    LocalDate date(String column);

    <E extends Enum<E>> E choice(String column, Class<E> type);

    /** A yes-or-no column; an empty cell is no. */
    boolean yes(String column);

    Optional<String> optionalText(String column);

    Optional<Long> optionalWhole(String column);

    Optional<LocalDate> optionalDate(String column);

    <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type);

    /**
     * This row cannot be stored as it stands; the file is then refused as a whole.
     *
     * @param column the declared column at fault
     * @param key {@code module.whatIsWrong}, its text under {@code refused.whatIsWrong}: says what is expected
     */
    void problem(String column, String key, Object... details);
}
