package org.countyhall.imports.domain.table;

/**
 * How much of a file is borne.
 *
 * @param bytes the longest upload
 * @param unpackedBytes the longest that the parts of a workbook may be together, once unpacked
 * @param ratio how many times a large part may be longer than its packed form; above it the file is taken for a bomb
 * @param parts the most files inside a workbook
 * @param columns the most columns of a sheet
 * @param cellLength the longest text of a cell, in characters
 */
public record ReadingLimits(long bytes, long unpackedBytes, int ratio, int parts, int columns, int cellLength) {

    private static final long MEGABYTE = 1_000_000L;
    /** What a spreadsheet itself can hold in a cell. */
    private static final int SPREADSHEET_CELL = 32_767;

    public static ReadingLimits usual() {
        return ofMegabytes(100);
    }

    public static ReadingLimits ofMegabytes(long megabytes) {
        return new ReadingLimits(megabytes * MEGABYTE, 2_000 * MEGABYTE, 200, 2_000, 500, SPREADSHEET_CELL);
    }
}
