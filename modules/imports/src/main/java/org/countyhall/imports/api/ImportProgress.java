package org.countyhall.imports.api;

/**
 * How far the work on a file is.
 *
 * @param running whether it goes on
 * @param rows done so far
 * @param percent from 0 to 100
 * @param stalled whether it has given no sign of life for a minute: the application was probably stopped meanwhile
 * @param stopping whether somebody asked it to stop
 */
public record ImportProgress(boolean running, long rows, int percent, boolean stalled, boolean stopping) {
}
