package org.countyhall.ui.text;

import jakarta.enterprise.inject.spi.CDI;

import org.countyhall.core.access.Colleagues;

/** What pages call people: by name, never by account where there is a name; {@code #{ch:person(review.assessedBy())}}. */
public final class Names {

    private Names() {
    }

    /** What stands there for an account that nobody has, a source for example, stays as it is. */
    public static String person(String account) {
        return account == null ? "" : CDI.current().select(Colleagues.class).get().shown(account);
    }
}
