package org.countyhall.complaints.domain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** All people behind cases. Whoever may open none of a person's cases does not learn of the person. */
public interface People {

    void add(Person met);

    /** The record, or the one that it was merged into. */
    Optional<Person> find(long id);

    /** Whether the viewer may know of the person: there is no case yet, or one that they may open. */
    boolean mayKnow(long id, Viewer viewer);

    /** Who could be meant by these words: by the beginnings of names, former names and sound, the nearest first. */
    List<PersonMatch> like(String words, Viewer viewer, int atMost);

    /** The list of people. */
    Rows<PersonMatch> list(TableQuery query, Viewer viewer);

    /** The person's cases that the viewer may open, newest first. */
    List<CaseSummary> casesOf(long id, Viewer viewer, LocalDate today, int atMost);

    /** Whose behaviour restriction is to be looked at on this day or earlier, of people that the viewer may know of. */
    List<PersonMatch> reviewsDue(LocalDate by, Viewer viewer, int atMost);
}
