package org.countyhall.complaints.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.application.FindCases;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.ListColleagues;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.BulkAction;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of cases, overdue first. */
@Named
@ApplicationScoped
public class CaseTable extends Table<CaseSummary> {

    /** What can be done with several cases at once. */
    public static final List<BulkAction> BULK = List.of(new BulkAction("allocate", "/complaints/allocate"),
            new BulkAction("raise", "/complaints/work/tasks"), new BulkAction("hold", "/complaints/work/hold"));

    @Inject
    FindCases find;

    @Inject
    ListChoices lists;

    @Inject
    ListColleagues colleagues;

    @Inject
    Colleagues people;

    @Inject
    CurrentUser user;

    @Override
    public List<BulkAction> bulkActions() {
        return user.may(Authority.COMPLAINTS_WORK) ? BULK : List.of();
    }

    /** Also by those who may only read: they export what they chose. */
    @Override
    public boolean choosable() {
        return true;
    }

    @Override
    public String chosenBy(CaseSummary row) {
        return row.reference();
    }

    @Override
    public String id() {
        return "complaints.cases";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<CaseSummary>> columns() {
        return List.of(
                Column.text("reference", CaseSummary::reference).link(row -> CaseAddress.of(row.reference())).sortable().rowHeading(),
                Column.text("about", CaseTable::about),
                Column.text("type", (CaseSummary row) -> Wording.word("CaseType", row.type())).sortable()
                        .filterChoices(() -> Wording.choices(CaseType.class)),
                Column.text("team", CaseSummary::team).sortable().filterChoices(() -> Wording.choices(lists.of("service"))),
                Column.text("step", (CaseSummary row) -> Wording.word("NextStep", row.nextStep())).sortable()
                        .filterChoices(() -> Wording.choices(NextStep.class)),
                Column.tag("timeLeft", (CaseSummary row) -> Wording.timeLeft(row.workingDaysLeft(), row.overdue()),
                        row -> Wording.urgency(row.workingDaysLeft(), row.overdue())).sortable(),
                Column.date("due", CaseSummary::nextDue).sortable().filterDates(),
                Column.text("officer", (CaseSummary row) -> people.shown(row.officer())).sortable().filterChoices(this::officers),
                Column.tag("status", (CaseSummary row) -> Wording.word("CaseStatus", row.status()), row -> Colour.GREY).sortable()
                        .filterChoices(CaseTable::states).hidden(),
                Column.text("overdue", (CaseSummary row) -> Texts.of(row.overdue() ? "complaints.yes" : "complaints.no"))
                        .filterChoices(Wording::yesOrNo).hidden(),
                Column.text("category", CaseSummary::category).filterChoices(() -> Wording.choices(lists.of("category"))).hidden(),
                Column.date("receivedOn", CaseSummary::receivedOn).sortable().filterDates().hidden(),
                Column.text("complainant", CaseSummary::complainant).sortable().hidden(),
                Column.text("outcome", (CaseSummary row) -> Wording.word("Outcome", row.outcome()))
                        .sortable().filterChoices(() -> Wording.choices(Outcome.class)).hidden());
    }

    @Override
    public Rows<CaseSummary> rows(TableQuery query) {
        return find.find(query);
    }

    private static String about(CaseSummary row) {
        return row.restricted() ? Texts.of("complaints.restrictedMark", row.summary()) : row.summary();
    }

    private Map<String, String> officers() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("none", Texts.of("complaints.nobodyYet"));
        colleagues.all().forEach(account -> choices.put(account, people.shown(account)));
        return choices;
    }

    private static Map<String, String> states() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("open", Wording.word("CaseStatus", "open"));
        choices.putAll(Wording.choices(CaseStatus.class));
        return choices;
    }
}
