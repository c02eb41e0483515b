package org.countyhall.complaints.web.see;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.application.see.AskAboutCases;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.see.Answers.Group;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.FieldKind;
import org.countyhall.complaints.domain.see.Operator;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.chart.Chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The query builder: rows of field, comparison and value in a form that only changes the address. */
@Named
@RequestScoped
public class QueryPage {

    private static final int BLANK_ROWS = 2;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_BARS = 60;
    /** As many as charts have colours. */
    private static final int MOST_SERIES = 6;
    private static final int GROUPS = 3;

    @Inject
    QueryAsk asked;

    @Inject
    AskAboutCases ask;

    @Inject
    QueryWords words;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private List<Line> lines;
    private Chart chart;

    /** A row of the form. */
    public record Line(int number, String field, String op, String value, String group, Map<String, String> choices, String type) {
    }

    public void show() {
        user.require(Authority.COMPLAINTS_READ);
        lines = new ArrayList<>();
        asked.asked().rows().forEach(row -> lines.add(line(row)));
        int rows = Math.min(Question.MOST_CONDITIONS, Math.max(FEWEST_ROWS, lines.size() + BLANK_ROWS));
        while (lines.size() < rows) {
            lines.add(new Line(lines.size() + 1, "", "is", "", "1", Map.of(), "text"));
        }
        chart = asked.isCounted() ? chart(ask.groups(asked.asked()), asked.question().by()) : null;
    }

    private Line line(AskedQuestion.Row row) {
        CaseField field = Spelling.read(CaseField.class, row.field()).orElse(null);
        Map<String, String> choices = new LinkedHashMap<>();
        boolean typed = Spelling.read(Operator.class, row.op()).filter(Operator::needsNoValue).isPresent();
        if (field != null && !typed) {
            choices.putAll(words.choices(field));
            if (!choices.isEmpty() && !row.value().isEmpty() && !choices.containsKey(row.value())) {
                choices.put(row.value(), List.of(row.value().split(",")).stream().map(one -> choices.getOrDefault(one, one))
                        .collect(Collectors.joining(", ")));
            }
        }
        boolean day = field != null && field.kind() == FieldKind.DAY && !"lastDays".equals(row.op());
        return new Line(lines.size() + 1, row.field(), row.op(), row.value(), row.group(), choices, day ? "date" : "text");
    }

    private Chart chart(List<Group> groups, List<CaseField> by) {
        List<String> labels = groups.stream().map(group -> words.of(by.get(0), group.codes().get(0))).distinct().toList();
        if (labels.isEmpty() || labels.size() > MOST_BARS) {
            return null;
        }
        long cases = ask.in(groups, asked.asked());
        String title = Texts.of("complaints.query.chart", cases, headings(by));
        Chart empty = Chart.of(by.size() == 1 ? Chart.Kind.BAR : Chart.Kind.STACKED_BAR, title, Texts.of("complaints.dashboard.unit.cases"),
                LocalDate.now(clock), labels).decimals(0);
        if (by.size() == 1) {
            return empty.with(Texts.of("complaints.query.cases"), groups.stream().map(group -> BigDecimal.valueOf(group.cases())).toList());
        }
        return stacked(empty, groups, by, labels);
    }

    private Chart stacked(Chart empty, List<Group> groups, List<CaseField> by, List<String> labels) {
        Map<String, Map<String, Integer>> series = new LinkedHashMap<>();
        groups.forEach(group -> series.computeIfAbsent(words.of(by.get(1), group.codes().get(1)), key -> new LinkedHashMap<>())
                .merge(words.of(by.get(0), group.codes().get(0)), group.cases(), Integer::sum));
        List<String> largest = series.keySet().stream().sorted(Comparator.comparingInt((String name) ->
                -series.get(name).values().stream().mapToInt(Integer::intValue).sum())).limit(series.size() > MOST_SERIES ? MOST_SERIES - 1 : MOST_SERIES).toList();
        Chart drawn = empty;
        for (String name : largest) {
            drawn = drawn.with(name, labels.stream().map(label -> BigDecimal.valueOf(series.get(name).getOrDefault(label, 0))).toList());
        }
        Set<String> rest = new LinkedHashSet<>(series.keySet());
        rest.removeAll(largest);
        return rest.isEmpty() ? drawn : drawn.with(Texts.of("complaints.query.rest"), labels.stream().map(label -> BigDecimal.valueOf(
                rest.stream().mapToInt(name -> series.get(name).getOrDefault(label, 0)).sum())).toList());
    }

    private static String headings(List<CaseField> by) {
        return by.stream().map(field -> QueryWords.heading(field).toLowerCase(java.util.Locale.UK)).collect(Collectors.joining(Texts.of("complaints.query.and")));
    }

    // --- the form

    public List<Line> getLines() {
        return lines;
    }

    public Map<String, String> getFields() {
        return named(AskedQuestion.fields());
    }

    /** What each field can hold, by field, where that is a list. */
    public Map<String, Map<String, String>> getValues() {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        AskedQuestion.fields().forEach(field -> values.put(Spelling.of(field), words.choices(field)));
        values.values().removeIf(Map::isEmpty);
        return values;
    }

    /** The fields that hold a day, with blanks between. */
    public String getDays() {
        return AskedQuestion.fields().stream().filter(field -> field.kind() == FieldKind.DAY).map(Spelling::of).collect(Collectors.joining(" "));
    }

    public Map<String, String> getGroupings() {
        return named(AskedQuestion.groupings());
    }

    private static Map<String, String> named(List<CaseField> fields) {
        Map<String, String> named = new LinkedHashMap<>();
        fields.forEach(field -> named.put(Spelling.of(field), QueryWords.heading(field)));
        return named;
    }

    public Map<String, String> getOperators() {
        Map<String, String> named = new LinkedHashMap<>();
        AskedQuestion.operators().forEach(one -> named.put(Spelling.of(one), Texts.of("complaints.Operator." + Spelling.of(one))));
        return named;
    }

    public List<String> getGroups() {
        List<String> groups = new ArrayList<>();
        for (int number = 1; number <= GROUPS; number++) {
            groups.add(String.valueOf(number));
        }
        return groups;
    }

    public String getFirstBy() {
        return by(0);
    }

    public String getSecondBy() {
        return by(1);
    }

    private String by(int place) {
        return asked.asked().by().size() > place ? asked.asked().by().get(place) : "";
    }

    public String getProblem() {
        return asked.problem();
    }

    /** Whether the counts may come to more than the cases. */
    public boolean isSeveral() {
        return asked.isCounted() && asked.question().by().stream().anyMatch(field -> field.kind().isSeveral());
    }

    public Chart getChart() {
        return chart;
    }
}
