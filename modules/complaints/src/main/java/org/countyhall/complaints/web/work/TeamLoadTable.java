package org.countyhall.complaints.web.work;

import java.util.List;

import org.countyhall.complaints.api.work.Load;
import org.countyhall.complaints.application.work.SeeWorkload;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which service has how many open cases. */
@Named
@ApplicationScoped
public class TeamLoadTable extends ShortTable<Load> {

    @Inject
    SeeWorkload see;

    @Override
    public String id() {
        return "complaints.teamLoads";
    }

    @Override
    public String prefix() {
        return "teams.";
    }

    @Override
    public List<Column<Load>> columns() {
        return List.of(
                Column.text("who", (Load load) -> load.who() == null ? Texts.of("complaints.notKnown") : load.who()).rowHeading(),
                Column.number("open", Load::open),
                Column.number("overdue", Load::overdue),
                Column.number("dueSoon", Load::dueSoon),
                Column.number("points", Load::points),
                Column.number("waiting", Load::waiting));
    }

    @Override
    protected List<Load> all(TableQuery query) {
        return see.byTeam();
    }
}
