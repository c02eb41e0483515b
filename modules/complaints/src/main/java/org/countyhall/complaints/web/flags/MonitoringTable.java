package org.countyhall.complaints.web.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.flags.MonitorEquality;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many people gave which answer this year; the count is kept back where the group is too small. */
@Named
@ApplicationScoped
public class MonitoringTable extends ShortTable<MonitoringTable.Line> {

    /** An answer and its count; the count is null where the group is too small. */
    public record Line(String question, String answer, Long count) {
    }

    @Inject
    MonitorEquality monitor;

    @Override
    public String id() {
        return "complaints.answers";
    }

    @Override
    public String caption() {
        return Texts.of("complaints.monitoring.counts", String.valueOf(monitor.thisYear()));
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.text("question", (Line line) -> Texts.of("complaints.monitoring." + line.question())).filterChoices(MonitoringTable::questions),
                Column.text("answer", (Line line) -> MonitoringPage.word(line.question(), line.answer())).rowHeading(),
                Column.number("count", Line::count).otherwise(line -> Texts.of("complaints.monitoring.kept")));
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        MonitorEquality.QUESTIONS.keySet().forEach(question -> questions.put(question, Texts.of("complaints.monitoring." + question)));
        return questions;
    }

    @Override
    protected List<Line> all(TableQuery query) {
        Map<String, Map<String, Long>> counts = monitor.counts(monitor.thisYear());
        List<Line> lines = new ArrayList<>();
        MonitorEquality.QUESTIONS.keySet().forEach(question -> counts.get(question).forEach((answer, count) -> lines.add(new Line(question, answer, count))));
        return lines;
    }
}
