package org.countyhall.ui.work;

import java.time.LocalDate;

/**
 * One open thing.
 *
 * @param kind what it is, for example "Case"
 * @param step what is to be done next, for example "Acknowledge"
 * @param due the last day for it; null when there is none
 * @param address within the application
 */
public record WorkItem(String kind, String reference, String title, String step, LocalDate due, String address, Waiting waiting) {
}
