package org.countyhall.complaints.application.people;

import java.util.List;

import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds people by the beginnings of their names, by former names and by sound, while somebody types or in the list. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class FindPeople {

    private static final int SHORTEST = 2;
    private static final int MOST = 200;

    @Inject
    People people;

    @Inject
    Desks desks;

    /** Who may be meant, the nearest first; nobody for less than two letters. */
    public List<PersonMatch> like(String words, int atMost) {
        return words == null || words.strip().length() < SHORTEST ? List.of() : people.like(words, desks.viewer(), atMost);
    }

    public Rows<PersonMatch> list(TableQuery query) {
        return people.list(query, desks.viewer());
    }

    /** Whose behaviour restriction is to be looked at within some days. */
    public List<PersonMatch> reviewsDueWithin(int days) {
        return people.reviewsDue(desks.today().plusDays(days), desks.viewer(), MOST);
    }
}
