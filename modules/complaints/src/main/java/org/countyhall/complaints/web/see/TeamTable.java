package org.countyhall.complaints.web.see;

import java.util.List;
import java.util.function.Function;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.api.see.CaseDashboard;
import org.countyhall.complaints.api.see.CaseDashboard.Team;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How the cases of each team stand, most overdue first; each count opens to its cases. */
@Named
@RequestScoped
public class TeamTable extends ShortTable<Team> {

    private static final List<String> SCOPE = List.of("type", "directorate", "year");

    @Inject
    DashboardPage page;

    @Inject
    HttpServletRequest request;

    @Override
    public String id() {
        return "complaints.teamStandings";
    }

    @Override
    public List<String> scope() {
        return SCOPE;
    }

    @Override
    public String asAt() {
        return Texts.of("ui.asAt", Days.day(board().asAt()));
    }

    @Override
    public List<String> asked() {
        return List.of(page.getScope(), board().year());
    }

    @Override
    public List<Column<Team>> columns() {
        return List.of(
                Column.text("team", TeamTable::name).rowHeading(),
                count("open", Team::open, page::open),
                count("overdue", Team::overdue, team -> page.open(team).is("overdue", "yes")),
                count("soon", Team::dueSoon, team -> page.open(team).is("dueSoon", "yes")),
                count("nobody", Team::unallocated, team -> page.open(team).isNone("officer")),
                count("answered", Team::answered, page::answered),
                Column.number("inTime", Team::inTimePercent).decimals(1).unit("%"));
    }

    private static String name(Team team) {
        return team.code().isEmpty() ? Texts.of("complaints.dashboard.noTeam") : team.label();
    }

    private Column<Team> count(String key, Function<Team, SafeCount> count, Function<Team, AskAddress> cases) {
        return Column.<Team>number(key, team -> count.apply(team) == null ? null : count.apply(team).value())
                .otherwise(team -> page.said(count.apply(team)))
                .link(team -> page.address(count.apply(team), cases.apply(team)));
    }

    @Override
    protected List<Team> all(TableQuery query) {
        return board().teams();
    }

    /** The page's own, or for a file one of the same address. */
    private CaseDashboard board() {
        if (page.getBoard() == null) {
            page.setType(request.getParameter("type"));
            page.setDirectorate(request.getParameter("directorate"));
            page.setYear(request.getParameter("year"));
            page.show();
        }
        return page.getBoard();
    }
}
