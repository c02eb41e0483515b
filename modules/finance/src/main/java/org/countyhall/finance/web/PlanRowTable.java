package org.countyhall.finance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** The rows of the plan with a column for each directorate, as a list that can be exported. */
@Named
@RequestScoped
public class PlanRowTable extends ShortTable<PlanRowTable.Line> {

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
        columns.add(Column.<Line>text("section", line -> line.row().section()).filterChoices(this::sections));
        columns.add(Column.<Line>text("row", line -> line.row().label()).filterContains().rowHeading());
        columns.add(Column.<Line>text("sum", line -> Texts.of("finance.rows.sum." + line.row().isTotal())).filterChoices(PlanRowTable::sums).hidden());
        Arrays.stream(Directorate.values()).forEach(directorate -> columns.add(
                amount(directorate.name().toLowerCase(Locale.ROOT), Optional.of(directorate))));
        columns.add(amount("all", Optional.empty()));
        return columns;
    }

    private Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        chosen.view().figures().rows().forEach(row -> sections.put(row.section(), row.section()));
        return sections;
    }

    private static Map<String, String> sums() {
        Map<String, String> sums = new LinkedHashMap<>();
        List.of("false", "true").forEach(sum -> sums.put(sum, Texts.of("finance.rows.sum." + sum)));
        return sums;
    }

    private Column<Line> amount(String key, Optional<Directorate> directorate) {
        return Column.thousands(key, line -> chosen.view().figures().amount(line.row(), directorate, line.funding()));
    }

    @Override
    protected List<Line> all(TableQuery query) {
        FundingColumn funding = query.scope("funding").flatMap(FundingColumn::ofCode).orElse(FundingColumn.CORE);
        return chosen.view().figures().rows().stream().map(row -> new Line(row, funding)).toList();
    }

    @Override
    public String asAt() {
        return chosen.asAt();
    }
}
