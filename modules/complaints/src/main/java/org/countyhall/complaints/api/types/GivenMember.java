package org.countyhall.complaints.api.types;

/**
 * What a member is said to be.
 *
 * @param version the version that was looked at; ignored for a new one
 * @param active in office; a new one is
 */
public record GivenMember(int version, String name, String kind, String division, boolean active) {
}
