package org.countyhall.complaints.web.ombudsman;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ombudsman.ComparedLetter;
import org.countyhall.complaints.application.ombudsman.CompareAnnualLetter;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.FinancialYear;
import org.countyhall.ui.table.Amount;
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
            compared = compare.of(shown());
        }
        return compared;
    }

    /** What the council's cases come to, and where they are listed; of a share those it is a share of. */
    public List<Amount> ours(ComparedLetter.Figure figure) {
        return List.of(new Amount(written(figure, figure.ours()), figure.ours() == null ? "" : address(figure.code())));
    }

    public List<Amount> ours(ComparedLetter.Topic topic) {
        return List.of(new Amount(String.valueOf(topic.ours()), topic.ours() == 0 ? "" : OmbudsmanAddress.received(shown()) + "&topic=" + topic.code()));
    }

    public String theirs(ComparedLetter.Figure figure) {
        return written(figure, figure.theirs());
    }

    private static String written(ComparedLetter.Figure figure, BigDecimal value) {
        return value == null ? "" : figure.percent() ? Figures.number(value, 1) + "%" : Figures.number(value, 0);
    }

    private String address(String figure) {
        return switch (figure) {
            case "received" -> OmbudsmanAddress.received(shown());
            case "decided" -> OmbudsmanAddress.decided(shown());
            case "upheld" -> OmbudsmanAddress.decided(shown(), OmbudsmanDecision::isUpheld);
            case "upholdRate" -> OmbudsmanAddress.decided(shown(), OmbudsmanDecision::isOnFault);
            case "remediedBefore", "remediedRate" -> OmbudsmanAddress.remedied(shown());
            default -> OmbudsmanAddress.due(shown());
        };
    }

    private FinancialYear shown() {
        return FinancialYear.parse(getYear());
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

    /** The year before the present one, unless another is chosen. */
    public String getYear() {
        return year == null || year.isBlank() ? FinancialYear.of(LocalDate.now(clock)).previous().toString() : year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
