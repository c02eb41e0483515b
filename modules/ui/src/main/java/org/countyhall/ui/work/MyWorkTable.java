package org.countyhall.ui.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** The list on the page "My work". */
@Named
@RequestScoped
public class MyWorkTable extends Table<WorkItem> {

    @Inject
    MyWork work;

    @Override
    public String id() {
        return "ui.mywork";
    }

    @Override
    public List<Column<WorkItem>> columns() {
        return List.of(
                Column.text("reference", WorkItem::reference).link(WorkItem::address).sortable(),
                Column.text("about", WorkItem::title).sortable(),
                Column.text("kind", WorkItem::kind).sortable().filterChoices(this::kinds),
                Column.text("step", WorkItem::step).sortable(),
                Column.tag("left", this::left, (WorkItem item) -> work.urgency(item).colour()),
                Column.date("due", WorkItem::due).sortable(),
                Column.tag("urgency", (WorkItem item) -> Texts.of(work.urgency(item)), item -> work.urgency(item).colour())
                        .filterChoices(() -> words(Urgency.values())).hidden(),
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
    public Rows<WorkItem> rows(TableQuery query) {
        List<WorkItem> found = work.items().stream()
                .filter(item -> fits(query, "kind", item.kind()) && fits(query, "urgency", work.urgency(item).name())
                        && fits(query, "waiting", item.waiting().name()))
                .filter(item -> query.search().map(words -> has(item, words)).orElse(true))
                .sorted(order(query)).toList();
        return Rows.cut(found, query);
    }

    private static boolean fits(TableQuery query, String column, String code) {
        return query.chosen(column).isEmpty() || query.chosen(column).contains(code);
    }

    private static boolean has(WorkItem item, String words) {
        return (item.reference() + " " + item.title() + " " + item.step()).toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
    }

    private static Comparator<WorkItem> order(TableQuery query) {
        Comparator<WorkItem> order = switch (query.sort()) {
            case "reference" -> Comparator.comparing(WorkItem::reference);
            case "about" -> Comparator.comparing(WorkItem::title);
            case "kind" -> Comparator.comparing(WorkItem::kind);
            case "step" -> Comparator.comparing(WorkItem::step);
            default -> Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        };
        return query.descending() ? order.reversed() : order;
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
