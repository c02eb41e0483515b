package org.countyhall.complaints.web.clocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.clocks.MovedCase;
import org.countyhall.complaints.application.ListColleagues;
import org.countyhall.complaints.application.clocks.SeeMoves;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The cases that one change of calendar moved, with their dates before and after. */
@Named
@ApplicationScoped
public class MovedTable extends Table<MovedCase> {

    @Inject
    SeeMoves see;

    @Inject
    ListColleagues colleagues;

    @Inject
    Colleagues people;

    @Override
    public String id() {
        return "complaints.moved";
    }

    @Override
    public List<String> scope() {
        return List.of("move");
    }

    @Override
    public List<Column<MovedCase>> columns() {
        return List.of(
                Column.text("reference", MovedCase::reference).link(row -> CaseAddress.of(row.reference()) + "&tab=deadlines").rowHeading().sortable(),
                Column.text("officer", (MovedCase row) -> people.shown(row.officer())).sortable().filterChoices(this::officers),
                Column.date("respondFrom", MovedCase::respondFrom).sortable(),
                Column.date("respondTo", MovedCase::respondTo).sortable(),
                Column.date("acknowledgeFrom", MovedCase::acknowledgeFrom).sortable(),
                Column.date("acknowledgeTo", MovedCase::acknowledgeTo).sortable(),
                Column.number("promised", MovedCase::promised));
    }

    @Override
    public Rows<MovedCase> rows(TableQuery query) {
        return see.moved(query.scope("move").filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L), query);
    }

    private Map<String, String> officers() {
        Map<String, String> choices = new LinkedHashMap<>();
        colleagues.all().forEach(account -> choices.put(account, people.shown(account)));
        return choices;
    }
}
