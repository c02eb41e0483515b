package org.countyhall.complaints.api.people;

/**
 * Somebody joins a case.
 *
 * @param person the number of their record; null for somebody new, who is then named
 * @param name ignored where the person is given by number
 */
public record GivenParty(Long person, String name, String part, String relation) {
}
