package org.countyhall.complaints.api;

/** One entry of a list to choose from. */
public record Choice(String code, String label) {
}
