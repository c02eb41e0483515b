package org.countyhall.core.desk;

import java.time.Instant;

/**
 * A half-written form.
 *
 * @param address the page's address with its parameters, for example {@code /complaints/receive}
 * @param fields what stood in the fields: a JSON object, field name to text
 */
public record Draft(String address, String fields, Instant savedAt) {
}
