package org.countyhall.complaints.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** All mail that came in. */
public interface Mails {

    boolean knows(String messageId);

    /** With the files that came with it, which are encrypted. */
    void add(Mail taken, List<IncomingMail.File> files);

    Optional<Mail> find(long id);

    /** How many came from there since then. */
    int countFrom(String address, Instant since);

    /** Filters by column: fate; mail of cases that the viewer may not open is not there. */
    Rows<MailRow> page(TableQuery query, Viewer viewer);

    /** The mail of a case, oldest first. */
    List<Mail> of(Case its);

    long count(MailFate fate);

    /** The files of a mail, in their order. */
    List<Part> parts(long mailId);

    byte[] content(long mailId, int number);

    /** It became that document of the case; its content is kept there from now on. */
    void stored(long mailId, int number, int document);

    /** The case's documents did not take it, for this reason; it stays here. */
    void notStored(long mailId, int number, String problem);

    /** Encrypts files that came before files were. */
    int sealFiles(int atMost);

    /**
     * Destroys mail that belongs to no case and waits for nobody, decided or taken in before then, with its files.
     *
     * @return how many
     */
    int destroy(Instant before, int atMost);

    /** The reference of the case to which a letter with this Message-ID belongs. */
    Optional<String> caseOfLetter(String messageId);

    /** The reference of the case to one of whose letters this word in the reply address belongs. */
    Optional<String> caseOfToken(String token);

    /** Whether mail of this case came from there before, or a letter went there. */
    boolean isAddressOf(String reference, String address);

    /** @param document its number among the case's documents; null while it is kept here */
    record Part(int number, String name, String type, long sizeBytes, Integer document, String problem) {
    }
}
