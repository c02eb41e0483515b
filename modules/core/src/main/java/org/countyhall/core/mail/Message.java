package org.countyhall.core.mail;

import java.util.List;

import org.countyhall.core.BadInput;

/**
 * One e-mail to one person. What is about a case stays in its enclosures, which are written when the mail is sent; subject and
 * text carry a reference and nothing of the case, since mail passes through other people's systems and lies in their lists.
 *
 * @param about the reference of what it is about, for example {@code CMP-26-0440}; null when it is about nothing in particular
 * @param replyTo where an answer goes when that is not where it came from; null otherwise
 * @param automatic nobody wrote it: the mail says so, and no polite machine answers it
 */
public record Message(String to, String subject, String text, String about, String replyTo, boolean automatic, List<Enclosure> enclosures) {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 200;
    private static final String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";

    /** A file that goes with it: not the file itself but the word by which {@link EnclosureSource} finds it when the mail is sent. */
    public record Enclosure(String name, String type, String reference) {
    }

    /** @throws BadInput when this is no address that mail can be sent to */
    public Message {
        to = address("to", to);
        subject = oneLine(BadInput.required("subject", subject));
        text = BadInput.required("text", text);
        enclosures = List.copyOf(enclosures);
    }

    /** Words to somebody, with nothing enclosed. */
    public static Message plain(String to, String subject, String text, String about) {
        return new Message(to, subject, text, about, null, false, List.of());
    }

    /** The address without blanks around it, refused under that field's name when it is none. */
    public static String address(String field, String given) {
        String address = BadInput.required(field, given);
        if (address.length() > LONGEST_ADDRESS || !address.matches(ADDRESS) || address.contains("..")) {
            throw new BadInput(field, "core.notAnAddress");
        }
        return address;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
    }
}
