package org.countyhall.complaints.web.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.countyhall.complaints.api.see.FoundCase;
import org.countyhall.complaints.application.see.AskAboutCases;
import org.countyhall.complaints.application.see.KeepQuestions;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.see.Answers.Group;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.CaseTable;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.BulkAction;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.InMemory;
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

    /** Ordered by time and not by their names. */
    private static final Set<CaseField> MONTHS = Set.of(CaseField.RECEIVED_MONTH, CaseField.SETTLED_MONTH);

    @Inject
    QueryAsk asked;

    @Inject
    AskAboutCases ask;

    @Inject
    QueryWords words;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentUser user;

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

    /** Cases are chosen, counts are not. */
    @Override
    public boolean choosable() {
        return !asked.isCounted();
    }

    @Override
    public List<BulkAction> bulkActions() {
        return asked.isCounted() || !user.may(Authority.COMPLAINTS_WORK) ? List.of() : CaseTable.BULK;
    }

    @Override
    public String chosenBy(Line line) {
        return line.found().reference();
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
            CaseField field = by.get(i);
            int place = i;
            Function<Line, String> code = line -> line.group().codes().get(place);
            Function<Line, String> said = line -> words.of(field, code.apply(line));
            columns.add(Column.text(Spelling.of(field), said).sortable().orderedBy(MONTHS.contains(field) ? code : said));
        }
        columns.add(Column.number("cases", (Line line) -> line.group().cases()).sortable()
                .link(line -> words.narrowed(asked.asked(), by, line.group().codes())));
        columns.add(Column.number("medianDays", (Line line) -> line.group().medianDays()).decimals(1).sortable());
        return columns;
    }

    private static Column<Line> text(String key, Function<FoundCase, String> of) {
        return Column.text(key, (Line line) -> of.apply(line.found()));
    }

    private static Column<Line> day(String key, Function<FoundCase, LocalDate> of) {
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
                text("nextStep", found -> Wording.word("NextStep", found.nextStep())).sortable(),
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
        return InMemory.ordered(counted(), ask.groups(asked.asked()).stream().map(one -> new Line(null, one)).toList(), query);
    }
}
