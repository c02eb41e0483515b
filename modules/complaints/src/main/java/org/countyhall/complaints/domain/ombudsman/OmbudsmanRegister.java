package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ombudsman.OmbudsmanSummary;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The Ombudsman's cases as lists and figures see them. */
public interface OmbudsmanRegister {

    /** Filters by column: stage, topic, team, decision ({@code none} for undecided), state; ranges of days: receivedOn, decidedOn. */
    Rows<OmbudsmanSummary> find(TableQuery query, Viewer viewer, LocalDate today);

    /** Letters, drafts and recommendations that wait for the council; of others' cases only for whoever oversees them. */
    List<Due> waiting(Viewer viewer, String account, boolean oversees, int atMost);

    /** Cases that were received or decided between these days, and those with a recommendation due between them; everybody's. */
    List<Considered> considered(LocalDate from, LocalDate to);

    /** What is waited for. */
    enum Awaited {
        REPLY, COMMENTS, RECOMMENDATION
    }

    /** One thing that waits for the council. */
    record Due(String reference, String theirReference, Awaited awaited, String about, LocalDate dueOn, String officer) {
    }
}
