package org.countyhall.complaints.web.clocks;

import java.util.List;

import org.countyhall.complaints.api.clocks.CalendarMove;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The changes that moved due dates, latest first; each leads to the cases that it moved. */
@Named
@ApplicationScoped
public class MoveTable extends ShortTable<CalendarMove> {

    @Inject
    MovedPage page;

    @Inject
    Colleagues colleagues;

    @Override
    public String id() {
        return "complaints.moves";
    }

    /** The cases of one of them stand on the same page. */
    @Override
    public String prefix() {
        return "moves.";
    }

    @Override
    public List<Column<CalendarMove>> columns() {
        return List.of(
                Column.text("why", CalendarMove::why).link(one -> "/complaints/moved?move=" + one.number()).rowHeading(),
                Column.date("day", CalendarMove::day).filterDates(),
                Column.moment("at", CalendarMove::at).filterDates(),
                Column.text("by", (CalendarMove one) -> colleagues.shown(one.by())),
                Column.number("cases", CalendarMove::cases));
    }

    @Override
    protected List<CalendarMove> all(TableQuery query) {
        return page.getMoves();
    }
}
