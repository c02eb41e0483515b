package org.countyhall.complaints.web.people;

import java.util.List;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The cases of the person whose page it is, those that the reader may open. */
@Named
@RequestScoped
public class PersonCaseTable extends ShortTable<CaseSummary> {

    @Inject
    PersonPage page;

    @Override
    public String id() {
        return "complaints.personCases";
    }

    @Override
    public List<String> scope() {
        return List.of(PersonPage.PERSON);
    }

    @Override
    public List<Column<CaseSummary>> columns() {
        return List.of(
                Column.text("reference", CaseSummary::reference).link(row -> CaseAddress.of(row.reference())).rowHeading(),
                Column.text("type", (CaseSummary row) -> Wording.word("CaseType", row.type())).filterChoices(() -> Wording.choices(CaseType.class)),
                Column.date("receivedOn", CaseSummary::receivedOn).filterDates(),
                Column.text("about", CaseSummary::summary).filterContains(),
                Column.tag("status", PersonCaseTable::state, row -> Colour.GREY));
    }

    private static String state(CaseSummary row) {
        return row.outcome() == null ? Wording.word("CaseStatus", row.status()) : Wording.word("Outcome", row.outcome());
    }

    @Override
    protected List<CaseSummary> all(TableQuery query) {
        return page.getFile().cases();
    }
}
