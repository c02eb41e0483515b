package org.countyhall.complaints.domain.letters;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.letters.LetterRow;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** All letters. */
public interface Letters {

    void add(Letter drafted);

    Optional<Letter> find(long id);

    /** The letters of a case, newest first. */
    List<Letter> of(Case found);

    /** Letters that somebody has to do something with: to check, to approve, given back, to send. Only of cases they may open, to approve of those they manage. */
    List<LetterSummary> waitingFor(Viewer viewer, int atMost);

    /** The letter that went under this Message-ID. */
    Optional<Letter> sentAs(String messageId);

    /**
     * Letters of all cases that the viewer may open. Filters by column: turn, standing, kind, addressee, writtenBy, sentOn.
     */
    Rows<LetterRow> page(TableQuery query, Viewer viewer);

    /** Where an answer to one of the case's letters, or the mail that began it, came from last; never a provider who was written to. */
    Optional<String> addressOf(Case found);
}
