package org.countyhall.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.SeeTimers;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.core.timer.TimerState;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** The timed jobs: what each does, when it was done and comes next, and whether it went well. */
@Named
@RequestScoped
public class TimerTable extends ShortTable<TimerState> {

    @Inject
    SeeTimers seeTimers;

    @Override
    public String id() {
        return "access.timers";
    }

    @Override
    public List<Column<TimerState>> columns() {
        return List.of(
                Column.text("what", TimerTable::what).link(timer -> "/access/timer?name=" + URLEncoder.encode(timer.name(), StandardCharsets.UTF_8))
                        .rowHeading(),
                Column.text("rhythm", TimerTable::rhythm).orderedBy(timer -> timer.rhythm().pause().orElse(Duration.ofDays(1))),
                Column.moment("lastRun", TimerState::lastRun),
                Column.moment("next", TimerState::next),
                Column.tag("state", TimerTable::state, TimerTable::colour),
                Column.text("lastError", TimerState::lastError));
    }

    @Override
    protected List<TimerState> all(TableQuery query) {
        return seeTimers.all();
    }

    static String what(TimerState timer) {
        int dot = timer.name().indexOf('.');
        return Texts.of(timer.name().substring(0, dot) + ".timer." + timer.name().substring(dot + 1));
    }

    static String rhythm(TimerState timer) {
        return timer.rhythm().time().map(time -> Texts.of("access.timers.daily", time.toString()))
                .orElseGet(() -> every(timer.rhythm().pause().orElseThrow().toSeconds()));
    }

    private static String every(long seconds) {
        return seconds % 60 == 0 ? Texts.of("access.timers.everyMinutes", seconds / 60) : Texts.of("access.timers.everySeconds", seconds);
    }

    static String state(TimerState timer) {
        return Texts.of("access.timers.state." + (timer.next() == null ? "off" : timer.running() ? "running"
                : timer.failures() > 0 ? "failed" : timer.lastRun() == null ? "waiting" : "well"));
    }

    static Colour colour(TimerState timer) {
        return timer.next() == null ? Colour.GREY : timer.failures() > 0 ? Colour.RED : timer.running() ? Colour.AMBER : Colour.GREEN;
    }
}
