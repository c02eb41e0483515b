package org.countyhall.complaints.api.letters;

/** @param version the one that the words were made from */
public record CorrectedLetter(int version, String addressee, String sendTo, String subject, String text) {
}
