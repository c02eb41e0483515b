package org.countyhall.integratedcare.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where today's slope leads: to the target on a day, or never.
 *
 * @param on empty when the slope is level or leads away, or the day lies beyond a lifetime
 */
public record Arrival(Optional<LocalDate> on) {
}
