package org.countyhall.core.desk;

/**
 * A list the way somebody likes to see it: filters, order and columns under a name.
 *
 * @param table the list's name, for example {@code complaints.cases}
 * @param parameters the part of the address behind the question mark
 * @param shared whether all who may see the list are offered it
 */
public record SavedView(long id, String owner, String table, String name, String parameters, boolean shared) {
}
