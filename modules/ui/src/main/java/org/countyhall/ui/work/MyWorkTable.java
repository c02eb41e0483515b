package org.countyhall.ui.work;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** The list on the page "My work". */
@Named
@RequestScoped
public class MyWorkTable extends ShortTable<WorkItem> {

    @Inject
    MyWork work;

    @Override
    public String id() {
        return "ui.mywork";
    }

    @Override
    public List<Column<WorkItem>> columns() {
        return List.of(
                Column.text("reference", WorkItem::reference).link(WorkItem::address),
                Column.text("about", WorkItem::title),
                Column.text("kind", WorkItem::kind).filterChoices(this::kinds),
                Column.text("step", WorkItem::step),
                Column.tag("left", this::left, (WorkItem item) -> work.urgency(item).colour()).orderedBy(WorkItem::due),
                Column.date("due", WorkItem::due),
                Column.tag("urgency", (WorkItem item) -> Texts.of(work.urgency(item)), item -> work.urgency(item).colour())
                        .orderedBy(work::urgency).filterChoices(() -> words(Urgency.values())).hidden(),
                Column.text("waiting", (WorkItem item) -> Texts.of(item.waiting())).filterChoices(() -> words(Waiting.values())));
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public String sortedBy() {
        return "due";
    }

    @Override
    protected List<WorkItem> all(TableQuery query) {
        return work.items();
    }

    private String left(WorkItem item) {
        return switch (work.urgency(item)) {
            case NO_DAY -> "";
            case TODAY -> Texts.of("ui.left.today");
            case OVERDUE -> Texts.of("ui.left.over", Math.max(1, -work.workingDaysLeft(item)));
            case SOON, LATER -> Texts.of("ui.left.days", work.workingDaysLeft(item));
        };
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        work.items().stream().map(WorkItem::kind).distinct().sorted().forEach(kind -> kinds.put(kind, kind));
        return kinds;
    }

    private static <E extends Enum<E>> Map<String, String> words(E[] codes) {
        Function<E, String> code = Enum::name;
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(one -> words.put(code.apply(one), Texts.of(one)));
        return words;
    }
}
