package org.countyhall.risk.api;

import java.math.BigDecimal;
import java.util.List;

/** The heat map as figures: likelihood from 5 down to 1, against impact or against bands of the estimated maximum. */
public record Matrix(List<Step> columns, List<Row> rows) {

    /** A row or column; an amount column has its ends in pounds, the upper one empty for the last. */
    public record Step(int step, String label, BigDecimal from, BigDecimal to) {
    }

    public record Row(Step likelihood, List<Cell> cells) {
    }

    /** How many risks stand here. Score and band are empty where a column is an amount. */
    public record Cell(int likelihood, Step column, int risks, BigDecimal amount, Integer score, String band) {
    }
}
