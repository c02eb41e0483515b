package org.countyhall.complaints.api.work;

/**
 * What somebody, or a service, has to do.
 *
 * @param who an account, or a service's label; null for what nobody has
 * @param dueSoon due within five working days, today included
 * @param points points of the open cases that have no finding yet
 * @param waiting contributions asked for and not given yet
 */
public record Load(String who, int open, int overdue, int dueSoon, int points, int waiting) {
}
