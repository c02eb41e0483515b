package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.inject.Inject;

/** A form of whoever works on cases about one of them; its answers are texts under their fields' names, days are read when it is sent. */
public abstract class GivenForm extends OneCase {

    @Inject
    CurrentUser user;

    @Inject
    protected Clock clock;

    private final Map<String, String> given = new HashMap<>();

    /** Only who may work on cases gets as far as the form. */
    @Override
    public void show() {
        super.show();
        user.require(Authority.COMPLAINTS_WORK);
    }

    /** What stands in the fields. */
    public Map<String, String> getGiven() {
        return given;
    }

    protected String text(String field) {
        String text = given.get(field);
        return text == null || text.isBlank() ? null : text;
    }

    protected LocalDate day(String field) {
        return CaseBodies.day(field, given.get(field));
    }

    protected boolean isTicked(String field) {
        return "true".equals(given.get(field));
    }

    protected void usually(String field, Object value) {
        if (value != null) {
            given.putIfAbsent(field, value.toString());
        }
    }

    protected String today() {
        return LocalDate.now(clock).toString();
    }

    /** A number from the address or a hidden field; none for anything else, so that a guess finds nothing. */
    protected static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** @throws BadInput when it is no amount in pounds and pence */
    protected java.math.BigDecimal pounds(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String plain = text.replaceAll("[£,\\s]", "");
        if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new BadInput(field, "complaints.notAnAmount", text);
        }
        return new java.math.BigDecimal(plain);
    }
}
