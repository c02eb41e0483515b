package org.countyhall.complaints.application.clocks;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.clocks.CalendarMove;
import org.countyhall.complaints.api.clocks.MovedCase;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.clocks.DatesBook;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What changes of calendar moved: each change, and its cases with their dates before and after. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeMoves {

    private static final int MOST = 100;

    @Inject
    DatesBook book;

    @Inject
    Desks desks;

    /** Latest first. @param day the day of the calendar that changed; null for all */
    public List<CalendarMove> all(LocalDate day) {
        return book.moves(desks.viewer(), day, MOST);
    }

    public Rows<MovedCase> moved(long move, TableQuery query) {
        return book.moved(move, query, desks.viewer());
    }
}
