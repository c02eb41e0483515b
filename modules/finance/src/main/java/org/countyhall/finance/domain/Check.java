package org.countyhall.finance.domain;

import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;

/**
 * Two figures that ought to be the same, each with its place.
 *
 * @param row what is compared, in the words of the plan or of the paper
 * @param directorate empty for the whole council
 * @param left usually what was printed
 * @param right what it is held against
 */
public record Check(Group group, FinancialYear year, String row, Optional<Directorate> directorate, FundingColumn column, Figure left,
        Figure right, boolean holds) {

    /** What a check is about. */
    public enum Group {
        /** A printed cell of the plan by directorate against the computed one. */
        CELLS_BY_DIRECTORATE,
        /** A printed cell of the three-year summary against the computed one. */
        CELLS_OF_SUMMARY,
        /** A printed dashboard line against the proposals. */
        DASHBOARDS,
        /** A rounded figure of the text against the exact one. */
        STATEMENTS,
        /** A printed total against its printed parts. */
        PRINTED_ROWS_ADD_UP,
        /** A printed "all" against the printed directorates. */
        PRINTED_COLUMNS_ADD_UP,
        /** Printed core and external against the printed total beside them. */
        PRINTED_FUNDING_ADDS_UP,
        /** What is needed against what it is funded with, and a year's base against the year before. */
        YEARS_AND_FUNDING,
        /** The rules of the plan on the computed figures. */
        RULES
    }

    /**
     * One of the two.
     *
     * @param text the amount as it is shown, with its unit and what else belongs to it
     * @param place document and line, or where it is computed
     */
    public record Figure(Money amount, String text, String place) {
    }
}
