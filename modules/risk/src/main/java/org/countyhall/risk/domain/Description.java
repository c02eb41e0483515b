package org.countyhall.risk.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countyhall.core.money.Money;

/**
 * A risk in words.
 *
 * @param title empty when the papers name a reference only
 * @param printedGroup the heading under which a paper prints it, for example {@code Significant Risks (over £10m)}
 * @param collective true for a line that stands for several small risks with one amount
 * @param directorate codes as printed: {@code CYPE}, {@code ASCH / CYPE}, {@code ALL}; empty when not stated
 */
public record Description(String title, String printedGroup, boolean collective, String directorate, String cause, String event,
        String consequence, String source) {

    private static final Pattern OVER = Pattern.compile("over £(\\d+(?:\\.\\d+)?)m");

    /** The amount that the heading says its risks exceed. */
    public Optional<Money> groupOver() {
        Matcher over = OVER.matcher(printedGroup == null ? "" : printedGroup);
        return over.find() ? Optional.of(new Money(new BigDecimal(over.group(1)).movePointRight(6))) : Optional.empty();
    }

    /** The same words, saying where they are from. */
    public Description from(String newSource) {
        return new Description(title, printedGroup, collective, directorate, cause, event, consequence, newSource);
    }
}
