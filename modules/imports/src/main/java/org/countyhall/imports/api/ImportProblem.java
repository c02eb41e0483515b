package org.countyhall.imports.api;

/**
 * Why a file cannot be imported, with its place.
 *
 * @param sheet the sheet's name; of a CSV file the file's name
 * @param row as a spreadsheet counts it, from 1
 * @param column the column's name as the file spells it
 * @param value what stands there, shortened; empty when nothing does
 * @param message what is expected instead
 */
public record ImportProblem(String sheet, int row, String column, String value, String message) {
}
