package org.countyhall.complaints.web.see;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.countyhall.complaints.api.see.FoundCase;
import org.countyhall.complaints.application.see.AskAboutCases;
import org.countyhall.complaints.application.see.KeepQuestions;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.see.Answers.Group;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the query builder found: cases with any of their columns, or counts of them. */
@Named
@RequestScoped
public class QueryTable extends Table<QueryTable.Line> {

    /** One case, or one count; the other is null. */
    public record Line(FoundCase found, Group group) {
    }

    private static final String CASES = "cases";
    private static final String MEDIAN = "medianDays";

    @Inject
    QueryAsk asked;

    @Inject
    AskAboutCases ask;

    @Inject
    QueryWords words;

    @Inject
    Colleagues colleagues;

    @Override
    public String id() {
        return KeepQuestions.LIST;
    }

    @Override
    public List<String> keeps() {
        return QueryAsk.PARAMETERS;
    }

    @Override
    public String caption() {
        return Texts.of(asked.isCounted() ? "complaints.query.countedCaption" : "complaints.query.caption");
    }

    @Override
    public List<String> asked() {
        return words.said(asked.asked());
    }

    @Override
    public List<Column<Line>> columns() {
        return asked.isCounted() ? counted() : cases();
    }

    private List<Column<Line>> counted() {
        List<CaseField> by = asked.question().by();
        List<Column<Line>> columns = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            int place = i;
            columns.add(Column.text(Spelling.of(by.get(i)), (Line line) -> words.of(by.get(place), line.group().codes().get(place))));
        }
        columns.add(Column.number(CASES, (Line line) -> line.group().cases()).sortable()
                .link(line -> words.narrowed(asked.asked(), by, line.group().codes())));
        columns.add(Column.number(MEDIAN, (Line line) -> line.group().medianDays()).decimals(1).sortable());
        return columns;
    }

    private static Column<Line> text(String key, java.util.function.Function<FoundCase, String> of) {
        return Column.text(key, (Line line) -> of.apply(line.found()));
    }

    private static Column<Line> day(String key, java.util.function.Function<FoundCase, java.time.LocalDate> of) {
        return Column.date(key, (Line line) -> of.apply(line.found()));
    }

    private List<Column<Line>> cases() {
        return List.of(
                text("reference", FoundCase::reference).link(line -> CaseAddress.of(line.found().reference())).sortable().rowHeading(),
                text("about", found -> found.restricted() ? Texts.of("complaints.restrictedMark", found.summary()) : found.summary()),
                text("type", found -> Wording.word("CaseType", found.type())).sortable(),
                text("status", found -> Wording.word("CaseStatus", found.status())).sortable(),
                day("receivedOn", FoundCase::receivedOn).sortable(),
                text("team", FoundCase::team).sortable(),
                text("officer", found -> colleagues.shown(found.officer())).sortable(),
                text("nextStep", found -> Wording.word("NextStep", found.nextStep())),
                day("nextDue", FoundCase::nextDue).sortable(),
                text("outcome", found -> Wording.word("Outcome", found.outcome())).sortable(),
                Column.number("days", (Line line) -> line.found().days()),
                text("complainant", FoundCase::complainant).sortable().hidden(),
                text("procedure", found -> Wording.word("Procedure", found.procedure())).sortable().hidden(),
                Column.number("stage", (Line line) -> line.found().stage()).sortable().hidden(),
                text("directorate", FoundCase::directorate).sortable().hidden(),
                text("method", FoundCase::method).sortable().hidden(),
                text("category", FoundCase::category).hidden(),
                text("delayReason", FoundCase::delayReason).sortable().hidden(),
                day("acknowledgedOn", FoundCase::acknowledgedOn).sortable().hidden(),
                day("respondBy", FoundCase::respondBy).sortable().hidden(),
                day("respondedOn", FoundCase::respondedOn).sortable().hidden(),
                day("closedOn", FoundCase::closedOn).sortable().hidden(),
                text("inTime", found -> yesOrNo(found.inTime())).hidden(),
                text("overdue", found -> yesOrNo(found.overdue())).hidden());
    }

    private static String yesOrNo(Boolean answer) {
        return answer == null ? "" : Texts.of(answer ? "complaints.yes" : "complaints.no");
    }

    @Override
    public Rows<Line> rows(TableQuery query) {
        if (!asked.isUnderstood()) {
            return new Rows<>(List.of(), 0);
        }
        if (!asked.isCounted()) {
            Rows<FoundCase> found = ask.cases(asked.asked(), query);
            return new Rows<>(found.page().stream().map(one -> new Line(one, null)).toList(), found.total());
        }
        List<Group> groups = new ArrayList<>(ask.groups(asked.asked()));
        if (!query.sort().isEmpty()) {
            Comparator<Group> order = query.sort().equals(CASES) ? Comparator.comparingInt(Group::cases)
                    : Comparator.comparing(Group::medianDays, Comparator.nullsFirst(Comparator.naturalOrder()));
            groups.sort(query.descending() ? order.reversed() : order);
        }
        return Rows.cut(groups.stream().map(one -> new Line(null, one)).toList(), query);
    }
}
