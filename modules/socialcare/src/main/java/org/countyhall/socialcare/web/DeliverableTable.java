package org.countyhall.socialcare.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.socialcare.api.DeliverableLine;
import org.countyhall.socialcare.api.Standing;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** What the pressures plan promised, with the month and where it stands. */
@Named
@RequestScoped
public class DeliverableTable extends ShortTable<DeliverableLine> {

    @Inject
    PressuresPlanPage page;

    @Override
    public String id() {
        return "socialcare.deliverables";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<DeliverableLine>> columns() {
        return List.of(
                Column.text("reference", DeliverableLine::reference).rowHeading(),
                Column.text("title", DeliverableLine::title),
                Column.text("purpose", DeliverableLine::purpose),
                Column.text("month", (DeliverableLine one) -> page.month(one.month())).orderedBy(DeliverableLine::month),
                Column.<DeliverableLine>tag("standing", one -> Texts.of(one.standing()), one -> PressuresPlanPage.colour(one.standing()))
                        .filterChoices(DeliverableTable::standings),
                Column.text("completedOn", (DeliverableLine one) -> page.completion(one)).orderedBy(DeliverableLine::completedOn));
    }

    private static Map<String, String> standings() {
        Map<String, String> standings = new LinkedHashMap<>();
        Arrays.stream(Standing.values()).forEach(standing -> standings.put(standing.name(), Texts.of(standing)));
        return standings;
    }

    @Override
    protected List<DeliverableLine> all(TableQuery query) {
        return page.getPlan().deliverables();
    }
}
