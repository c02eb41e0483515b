package org.countyhall.complaints.domain.clocks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.clocks.CalendarMove;
import org.countyhall.complaints.api.clocks.MovedCase;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Schedule;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The due dates of all running cases, for counting them anew together, and the book of what moved. */
public interface DatesBook {

    List<OpenDates> open();

    /**
     * Writes the new dates, keeps the old ones beside them, and notes the move on each case's timeline.
     *
     * @param moved by their new dates, the cases that get them
     * @param why what changed, for example the name of the new holiday
     * @param day the day of the calendar that changed; null when it was something else
     * @return the number of the move
     */
    long move(Map<Schedule, ? extends Collection<Long>> moved, String why, LocalDate day, Desk desk);

    /**
     * The moves there were, latest first, each with the cases that the viewer may open.
     *
     * @param day the day of the calendar that changed; null for all
     */
    List<CalendarMove> moves(Viewer viewer, LocalDate day, int atMost);

    /** What one move did. Filters by column: officer. */
    Rows<MovedCase> moved(long move, TableQuery query, Viewer viewer);
}
