package org.countyhall.ui.search;

/**
 * Something that was found.
 *
 * @param kind what it is in the words of its module, for example "Case"
 * @param reference empty when it has none
 * @param address within the application, for example {@code /complaints/case?reference=CMP-23-0440}
 */
public record SearchHit(String kind, String reference, String title, String address) {
}
