package org.countyhall.ui.work;

import org.countyhall.ui.table.Colour;

/** How an open thing stands against its day. */
public enum Urgency {
    OVERDUE(Colour.RED), TODAY(Colour.RED), SOON(Colour.AMBER), LATER(Colour.GREEN), NO_DAY(Colour.GREY);

    private final Colour colour;

    Urgency(Colour colour) {
        this.colour = colour;
    }

    public Colour colour() {
        return colour;
    }
}
