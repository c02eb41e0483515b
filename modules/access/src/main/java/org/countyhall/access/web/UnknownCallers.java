package org.countyhall.access.web;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.countyhall.access.domain.Allowance;

/** How often one address may do what needs no signing in: plenty for people, too little for whoever tries or fills the memory. */
@ApplicationScoped
class UnknownCallers {

    private static final int ADDRESSES_REMEMBERED = 10_000;
    private static final int LINKS = 120;
    private static final int FORMS = 20;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Allowance links = new Allowance(LINKS, WITHIN, ADDRESSES_REMEMBERED);
    private final Allowance forms = new Allowance(FORMS, WITHIN, ADDRESSES_REMEMBERED);

    /** A secret link: whoever has one opens it a few times. */
    boolean mayOpenLink(String address) {
        return links.take(address);
    }

    /** A form that was sent after its session had ended: it is kept in a session of its own until its sender has signed in. */
    boolean mayKeepForm(String address) {
        return forms.take(address);
    }
}
