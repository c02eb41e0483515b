package org.countyhall.imports.domain.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;

/** The rows of a worksheet, each cell as its plain text. */
final class SheetRows implements TableRows {

    private static final int LAST_ROW = 1_048_576;
    /** As many digits as a spreadsheet shows: -55.4 is kept by it as -55.399999999999999. */
    private static final MathContext SHOWN = new MathContext(15);
    private static final BigDecimal LAST_DATE = BigDecimal.valueOf(2_958_466);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final Part sheet;
    private final SharedTexts texts;
    private final DateFormats dates;
    private final LocalDate dayZero;
    private final ReadingLimits limits;
    private int row;
    private boolean ended;

    SheetRows(Part sheet, SharedTexts texts, DateFormats dates, boolean countsFrom1904, ReadingLimits limits) {
        this.sheet = sheet;
        this.texts = texts;
        this.dates = dates;
        this.dayZero = countsFrom1904 ? DAY_ZERO_1904 : DAY_ZERO;
        this.limits = limits;
    }

    @Override
    public Optional<TableRow> next() {
        while (!ended && sheet.nextElement()) {
            if (sheet.isAt("row")) {
                TableRow read = readRow();
                if (!read.isBlank()) {
                    return Optional.of(read);
                }
            }
        }
        ended = true;
        return Optional.empty();
    }

    private TableRow readRow() {
        int number = numberOf(sheet.attribute("r"), row + 1);
        if (number <= row || number > LAST_ROW) {
            throw UnreadableFile.unsafe("damagedAtRow", row + 1);
        }
        row = number;
        List<String> cells = new ArrayList<>();
        int column = -1;
        for (int event = sheet.next(); event != XMLStreamConstants.END_ELEMENT || !sheet.isAt("row"); event = sheet.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && sheet.isAt("c")) {
                column = columnOf(sheet.attribute("r"), column + 1);
                put(cells, column, readCell());
            }
        }
        return new TableRow(row, cells);
    }

    private void put(List<String> cells, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw UnreadableFile.unsafe("tooManyColumns", limits.columns(), row);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** From the reference of a cell: {@code AB12} is 27. */
    private int columnOf(String reference, int otherwise) {
        if (reference.isEmpty()) {
            return otherwise;
        }
        long column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, LAST_ROW);
        }
        if (column == 0) {
            throw UnreadableFile.unsafe("damagedAtRow", row);
        }
        return (int) column - 1;
    }

    private String readCell() {
        String type = sheet.attribute("t");
        String style = sheet.attribute("s");
        StringBuilder value = new StringBuilder();
        boolean wanted = false;
        boolean phonetic = false;
        int event = sheet.next();
        while (event != XMLStreamConstants.END_ELEMENT || !sheet.isAt("c")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                wanted = sheet.isAt("v") || sheet.isAt("t");
                phonetic |= sheet.isAt("rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                wanted = false;
                phonetic &= !sheet.isAt("rPh");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw UnreadableFile.unsafe("damagedAtRow", row);
            } else if (wanted && !phonetic && SharedTexts.isText(event) && !sheet.appendTo(value, limits.cellLength())) {
                throw UnreadableFile.unsafe("cellTooLong", row, limits.cellLength());
            }
            event = sheet.next();
        }
        return value.isEmpty() ? "" : plain(type, style, value.toString());
    }

    private String plain(String type, String style, String value) {
        return switch (type) {
            case "s" -> texts.get(numberOf(value, -1));
            case "b" -> value.equals("1") ? "true" : "false";
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "", "n" -> number(style, value);
            default -> value;
        };
    }

    private String number(String style, String value) {
        if (value.length() > 40) {
            throw UnreadableFile.unsafe("damagedAtRow", row);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip()).round(SHOWN);
        } catch (ArithmeticException | NumberFormatException notANumber) {
            throw UnreadableFile.unsafe("damagedAtRow", row);
        }
        if (number.signum() == 0) {
            number = BigDecimal.ZERO;
        }
        if (Math.abs((long) number.precision() - number.scale()) > 40 || Math.abs((long) number.scale()) > 60) {
            return value;
        }
        if (dates.isDate(style) && number.signum() >= 0 && number.compareTo(LAST_DATE) < 0) {
            return dayZero.plusDays(number.longValue()).toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private int numberOf(String digits, int otherwise) {
        if (digits.isEmpty() && otherwise >= 0) {
            return otherwise;
        }
        int number = DateFormats.small(digits);
        if (number < 0) {
            throw UnreadableFile.unsafe("damagedAtRow", row);
        }
        return number;
    }

    @Override
    public double progress() {
        return sheet.progress();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
