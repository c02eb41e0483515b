package org.countyhall.complaints.domain.letters;

/**
 * What a letter says, and to whom.
 *
 * @param addressee name and, for the post, address, one line each
 * @param sendTo the e-mail address; null when it goes by post
 */
public record LetterWords(String addressee, String sendTo, String subject, String text) {
}
