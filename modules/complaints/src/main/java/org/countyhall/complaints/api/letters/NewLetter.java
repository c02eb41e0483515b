package org.countyhall.complaints.api.letters;

/**
 * A letter to be drafted.
 *
 * @param template the template's code, for example {@code acknowledgement}
 * @param addressee null for the person who came
 * @param sendTo null for the address that the person wrote from, when there is one
 */
public record NewLetter(String template, String addressee, String sendTo) {
}
