package org.countyhall.finance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** The rows of the plan with a column for each directorate, as a list that can be exported. */
@Named
@RequestScoped
public class PlanRowTable extends Table<PlanRowTable.Line> {

    /** A row of the plan in one funding. */
    public record Line(PlanRow row, FundingColumn funding) {
    }

    @Inject
    ChosenPlan chosen;

    @Override
    public String id() {
        return "finance.rows";
    }

    @Override
    public List<String> scope() {
        return List.of("year", "funding");
    }

    @Override
    public List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.text("section", line -> line.row().section()));
        columns.add(Column.<Line>text("row", line -> line.row().label()).rowHeading());
        Arrays.stream(Directorate.values()).forEach(directorate -> columns.add(
                amount(directorate.name().toLowerCase(Locale.ROOT), Optional.of(directorate))));
        columns.add(amount("all", Optional.empty()));
        return columns;
    }

    private Column<Line> amount(String key, Optional<Directorate> directorate) {
        return Column.thousands(key, line -> chosen.view().figures().amount(line.row(), directorate, line.funding()));
    }

    @Override
    public Rows<Line> rows(TableQuery query) {
        FundingColumn funding = query.scope("funding").flatMap(FundingColumn::ofCode).orElse(FundingColumn.CORE);
        return Rows.cut(chosen.view().figures().rows().stream().map(row -> new Line(row, funding)).toList(), query);
    }

    @Override
    public String asAt() {
        return chosen.asAt();
    }
}
