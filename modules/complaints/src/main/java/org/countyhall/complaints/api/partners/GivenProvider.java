package org.countyhall.complaints.api.partners;

/**
 * What a provider is said to be.
 *
 * @param version the version that was looked at; ignored for a new one
 * @param active under contract; a new one is
 */
public record GivenProvider(int version, String name, String kind, boolean active) {
}
