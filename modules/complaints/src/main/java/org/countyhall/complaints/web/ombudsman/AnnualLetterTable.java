package org.countyhall.complaints.web.ombudsman;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.ComparedLetter.Line;
import org.countyhall.complaints.application.ombudsman.CompareAnnualLetter;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A year of the Ombudsman case by case: in both lists, in one only, or different in them. */
@Named
@ApplicationScoped
public class AnnualLetterTable extends ShortTable<Line> {

    private static final List<String> STATES = List.of("differs", "onlyTheirs", "onlyOurs", "both");

    @Inject
    CompareAnnualLetter compare;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return "complaints.annualLetter";
    }

    @Override
    public List<String> scope() {
        return List.of("year");
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.text("theirReference", Line::theirReference),
                Column.text("reference", Line::reference).link((Line line) -> line.reference() == null ? null : CaseAddress.of(line.reference()) + "&tab=ombudsman"),
                Column.tag("state", (Line line) -> Wording.word("LineState", line.state()), line -> colour(line.state()))
                        .filterChoices(AnnualLetterTable::states),
                Column.date("ourReceipt", Line::ourReceipt),
                Column.date("theirReceipt", Line::theirReceipt),
                Column.date("ourDay", Line::ourDay),
                Column.date("theirDay", Line::theirDay),
                Column.text("ourDecision", (Line line) -> Wording.word("OmbudsmanDecision", line.ourDecision())),
                Column.text("theirDecision", (Line line) -> Wording.word("OmbudsmanDecision", line.theirDecision())));
    }

    @Override
    protected List<Line> all(TableQuery query) {
        FinancialYear year = query.scope("year").filter(text -> !text.isBlank()).map(FinancialYear::parse)
                .orElseGet(() -> FinancialYear.of(LocalDate.now(clock)).previous());
        return compare.of(year).lines().stream()
                .sorted(Comparator.comparingInt((Line line) -> STATES.indexOf(line.state())).thenComparing(Line::theirReference)).toList();
    }

    private static Colour colour(String state) {
        return switch (state) {
            case "both" -> Colour.GREEN;
            case "differs" -> Colour.RED;
            default -> Colour.AMBER;
        };
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        STATES.forEach(state -> states.put(state, Wording.word("LineState", state)));
        return states;
    }
}
