package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;

/** "A date in the future" is refused wherever something is said to have happened (the council's own rule for its register). */
public final class NoDateInTheFuture {

    private NoDateInTheFuture() {
    }

    /** @throws BadInput naming the field when the day is missing or after today */
    public static LocalDate check(String field, LocalDate day, LocalDate today) {
        if (BadInput.required(field, day).isAfter(today)) {
            throw new BadInput(field, "complaints.dateInFuture");
        }
        return day;
    }
}
