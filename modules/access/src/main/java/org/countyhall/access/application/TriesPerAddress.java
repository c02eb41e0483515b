package org.countyhall.access.application;

import java.time.Duration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.access.domain.Allowance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one address may be wrong, about passwords or tokens. Each try takes from the address's store, which fills again evenly
 * over the time; a right one puts back what it took, so a whole office behind one address signs in without being counted.
 */
@ApplicationScoped
class TriesPerAddress {

    private static final int ADDRESSES_REMEMBERED = 20_000;

    @Inject
    @ConfigProperty(name = "signin.tries.per.address", defaultValue = "60")
    int tries;

    @Inject
    @ConfigProperty(name = "signin.tries.minutes", defaultValue = "5")
    int minutes;

    private Allowance allowance;

    TriesPerAddress() {
    }

    TriesPerAddress(int tries, int minutes) {
        this.tries = tries;
        this.minutes = minutes;
        check();
    }

    @PostConstruct
    void check() {
        if (tries < 1 || minutes < 1) {
            throw new IllegalStateException("signin.tries.per.address and signin.tries.minutes are at least 1");
        }
        allowance = new Allowance(tries, Duration.ofMinutes(minutes), ADDRESSES_REMEMBERED);
    }

    boolean mayTry(String address) {
        return allowance.take(address);
    }

    boolean mayStillTry(String address) {
        return allowance.isLeft(address);
    }

    void wasRight(String address) {
        allowance.putBack(address);
    }
}
