package org.countyhall.complaints.api.tasks;

import java.time.LocalDate;

/**
 * A task to be raised.
 *
 * @param assignee an account; null for whoever looks after the case
 */
public record NewTask(String kind, String title, String assignee, LocalDate dueOn) {
}
