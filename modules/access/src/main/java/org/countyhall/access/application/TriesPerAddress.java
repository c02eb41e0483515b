package org.countyhall.access.application;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

    private final Map<String, Bucket> stores = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> longestUnused) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    TriesPerAddress() {
    }

    TriesPerAddress(int tries, int minutes) {
        this.tries = tries;
        this.minutes = minutes;
    }

    @PostConstruct
    void check() {
        if (tries < 1 || minutes < 1) {
            throw new IllegalStateException("signin.tries.per.address and signin.tries.minutes are at least 1");
        }
    }

    boolean mayTry(String address) {
        return storeOf(address).tryConsume(1);
    }

    boolean mayStillTry(String address) {
        return storeOf(address).getAvailableTokens() > 0;
    }

    void wasRight(String address) {
        storeOf(address).addTokens(1);
    }

    private Bucket storeOf(String address) {
        synchronized (stores) {
            return stores.computeIfAbsent(address, unknown -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, Duration.ofMinutes(minutes))).build());
        }
    }
}
