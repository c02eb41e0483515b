package org.countyhall.directorate.web;

import java.util.List;
import java.util.function.Function;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.TableQuery;
import org.countyhall.directorate.api.DirectorateDashboard;
import org.countyhall.directorate.application.ReadDirectorateDashboard;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All directorates side by side. */
@Named
@RequestScoped
public class DirectorateTable extends ShortTable<DirectorateDashboard> {

    @Inject
    ReadDirectorateDashboard read;

    @Override
    public String id() {
        return "directorate.all";
    }

    @Override
    public List<Column<DirectorateDashboard>> columns() {
        return List.of(
                Column.<DirectorateDashboard>text("name", row -> Texts.of(row.directorate()))
                        .link(row -> "/directorate?code=" + row.directorate()).rowHeading(),
                Column.<DirectorateDashboard>millions("requirement", row -> plan(row, DirectorateFinance::netRequirement)),
                Column.<DirectorateDashboard>millions("change", row -> plan(row, DirectorateFinance::netChange)),
                Column.<DirectorateDashboard>number("proposals", row -> row.finance().map(DirectorateFinance::proposals).orElse(null)),
                Column.<DirectorateDashboard>number("risks", row -> row.risks().risks()),
                Column.<DirectorateDashboard>number("high", row -> row.risks().high()),
                Column.<DirectorateDashboard>number("measures", row -> row.ratings().all()),
                Column.<DirectorateDashboard>number("red", row -> row.ratings().red()),
                count("open", row -> row.complaints().open()),
                count("overdue", row -> row.complaints().overdue()));
    }

    private static Column<DirectorateDashboard> count(String key, Function<DirectorateDashboard, SafeCount> count) {
        return Column.<DirectorateDashboard>number(key, row -> count.apply(row).value()).otherwise(row -> words(count.apply(row)));
    }

    /** The money is the plan's, everything else today's. */
    @Override
    public String asAt() {
        return read.all().stream().flatMap(row -> row.finance().stream()).findFirst()
                .map(plan -> Texts.of("directorate.all.asAt", plan.version(), plan.year().toString())).orElse(null);
    }

    private static Money plan(DirectorateDashboard row, Function<DirectorateFinance, Money> figure) {
        return row.finance().map(figure).orElse(null);
    }

    static String words(SafeCount count) {
        return count.keptBack() ? Texts.of("directorate.underFive") : String.valueOf(count.value());
    }

    @Override
    protected List<DirectorateDashboard> all(TableQuery query) {
        return read.all();
    }
}
