package org.countyhall.complaints.application.letters;

import org.countyhall.complaints.api.letters.LetterRow;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Letters across all cases that the person may open: whose turn each is, what was sent, what did not arrive. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class ListLetters {

    @Inject
    Letters letters;

    @Inject
    Desks desks;

    public Rows<LetterRow> page(TableQuery query) {
        return letters.page(query, desks.viewer());
    }

    /** How many there are with this word in that column. */
    public long count(String column, String word) {
        return page(TableQuery.everything(1).filteredBy(column, word)).total();
    }
}
