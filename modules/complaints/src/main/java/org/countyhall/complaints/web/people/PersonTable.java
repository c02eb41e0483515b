package org.countyhall.complaints.web.people;

import java.util.List;

import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.application.people.FindPeople;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The people behind cases; the search finds them by sound and by former names too. */
@Named
@ApplicationScoped
public class PersonTable extends Table<PersonMatch> {

    @Inject
    FindPeople find;

    @Override
    public String id() {
        return "complaints.people";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<PersonMatch>> columns() {
        return List.of(
                Column.text("name", PersonMatch::name).link(row -> "/complaints/person?person=" + row.id()).sortable().rowHeading(),
                Column.text("preferred", PersonMatch::preferredName).sortable().hidden(),
                Column.text("former", PersonMatch::formerNames),
                Column.text("born", (PersonMatch row) -> row.bornYear() == null ? "" : String.valueOf(row.bornYear())).sortable(),
                Column.text("postcode", PersonMatch::postcode).sortable(),
                Column.number("cases", PersonMatch::cases),
                Column.text("lastCase", PersonMatch::lastCase).link(row -> row.lastCase() == null ? null : CaseAddress.of(row.lastCase())),
                Column.date("lastCaseOn", PersonMatch::lastCaseOn),
                Column.tag("restricted", (PersonMatch row) -> row.reviewOn() == null ? "" : Texts.of("complaints.people.restrictedMark"),
                        row -> Colour.AMBER).filterChoices(Wording::yesOrNo),
                Column.date("review", PersonMatch::reviewOn).sortable().hidden());
    }

    @Override
    public Rows<PersonMatch> rows(TableQuery query) {
        return find.list(query);
    }
}
