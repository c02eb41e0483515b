package org.countyhall.complaints.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * The desk at which a case is worked on: who sits there, what day it is, and by which limits and which calendar dates are
 * counted. Whatever a case does, it does at a desk, so that the same step at the same desk always gives the same dates.
 */
public record Desk(String officer, Instant at, LocalDate today, Limits limits, WorkingCalendar calendar) {
}
