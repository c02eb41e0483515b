package org.countyhall.complaints.domain.rules;

import java.util.Optional;

import org.countyhall.complaints.domain.mail.MailReason;

/**
 * "Only the complaints team and people assigned to the case open it" (the council's domain rules, Access): a mail joins a case by
 * itself only when it answers one of the case's letters, or names the case and comes from its person's address or to its reply address.
 */
public final class MailJoinsItsCaseWithProof {

    private MailJoinsItsCaseWithProof() {
    }

    /**
     * @param answersALetter it names the Message-ID of a letter of the case
     * @param toReplyAddress it was sent to the address that only a letter of the case had
     * @param namesTheCase its subject has the reference
     * @param fromItsPerson mail of the case came from there before, or a letter went there
     * @return what proves it; empty when a person has to look
     */
    public static Optional<MailReason> proof(boolean answersALetter, boolean toReplyAddress, boolean namesTheCase, boolean fromItsPerson) {
        if (answersALetter) {
            return Optional.of(MailReason.ANSWERS_A_LETTER);
        }
        if (toReplyAddress) {
            return Optional.of(MailReason.REPLY_ADDRESS);
        }
        return namesTheCase && fromItsPerson ? Optional.of(MailReason.REFERENCE_AND_ADDRESS) : Optional.empty();
    }
}
