package org.countyhall.complaints.web.ombudsman;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ombudsman.ComparedLetter;
import org.countyhall.complaints.application.ombudsman.CompareAnnualLetter;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.FinancialYear;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The Ombudsman's annual letter: its five figures from the cases and from its list, and what differs. */
@Named
@RequestScoped
public class AnnualLetterPage {

    @Inject
    CompareAnnualLetter compare;

    @Inject
    Clock clock;

    private String year;
    private ComparedLetter compared;

    public void show() {
        getCompared();
    }

    public ComparedLetter getCompared() {
        if (compared == null) {
            compared = compare.of(FinancialYear.parse(getYear()));
        }
        return compared;
    }

    public String written(ComparedLetter.Figure figure, boolean ours) {
        java.math.BigDecimal value = ours ? figure.ours() : figure.theirs();
        return value == null ? "" : figure.percent() ? Figures.number(value, 1) + "%" : Figures.number(value, 0);
    }

    public String word(ComparedLetter.Figure figure) {
        return Wording.word("letterFigure", figure.code());
    }

    public String state(ComparedLetter.Figure figure) {
        return getCompared().listed() ? Wording.word("LineState", figure.agrees() ? "both" : "differs") : "";
    }

    public Colour colour(ComparedLetter.Figure figure) {
        return figure.agrees() ? Colour.GREEN : Colour.RED;
    }

    public long count(String state) {
        return getCompared().lines().stream().filter(line -> line.state().equals(state)).count();
    }

    public List<String> getStates() {
        return AnnualLetterTable.STATES;
    }

    /** The year before the present one, unless another is chosen. */
    public String getYear() {
        return year == null || year.isBlank() ? FinancialYear.of(LocalDate.now(clock)).previous().toString() : year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
