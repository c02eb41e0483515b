package org.countyhall.persistence.mail;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;

/**
 * What a mail server's answer means (RFC 5321, section 4.2): 4xx is for now, 5xx for ever. Only 50x and 53x, by which it does not
 * understand us or asks who we are, speak of the settings and not of the mail: that is as if nobody were there, until they are mended.
 */
final class Refusal {

    private static final Pattern ANSWER = Pattern.compile("([45]\\d\\d)[ -].*", Pattern.DOTALL);
    private static final Pattern FOR_EVER = Pattern.compile("5[^03]\\d");

    private Refusal() {
    }

    /** Whether it would not be taken the next time either. */
    static boolean isFinal(Exception failure) {
        Matcher answer = answer(failure);
        return failure instanceof AddressException || failure instanceof SendFailedException refused
                && (answer.matches() ? FOR_EVER.matcher(answer.group(1)).matches()
                : refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0);
    }

    /** Whether other mail may go well all the same: the server is there and has something against this one, or its files cannot be written. */
    static boolean isOfThisMail(Exception failure) {
        return isFinal(failure) || failure instanceof RuntimeException || failure instanceof SendFailedException && !answer(failure).matches();
    }

    /** The server's own line, where it refused the mail as a whole; what it said about an address lies deeper. */
    private static Matcher answer(Exception failure) {
        return ANSWER.matcher(Objects.requireNonNullElse(failure.getMessage(), ""));
    }

    /** What went wrong, on one line and without anybody's address: whoever looks after the queue need not know who complains. */
    static String said(Exception failure) {
        Exception last = failure;
        while (last instanceof SendFailedException told && told.getNextException() != null) {
            last = told.getNextException();
        }
        return last.getMessage() == null ? last.getClass().getSimpleName()
                : last.getMessage().replaceAll("\\s+", " ").strip().replaceAll("[^\\s<>:;,\"'()]+@", "…@");
    }
}
