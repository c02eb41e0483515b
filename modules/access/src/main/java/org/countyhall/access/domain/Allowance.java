package org.countyhall.access.domain;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

/**
 * How often something may be done from one address: each address has a store that fills again evenly over a time. The stores of
 * so many addresses are remembered, the longest unused forgotten first.
 */
public final class Allowance {

    private final int times;
    private final Duration within;
    private final Map<String, Bucket> stores;

    public Allowance(int times, Duration within, int addressesRemembered) {
        this.times = times;
        this.within = within;
        this.stores = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> longestUnused) {
                return size() > addressesRemembered;
            }
        };
    }

    /** Takes one from the address's store. @return false when it is empty */
    public boolean take(String address) {
        return storeOf(address).tryConsume(1);
    }

    public boolean isLeft(String address) {
        return storeOf(address).getAvailableTokens() > 0;
    }

    /** What was taken did not count after all. */
    public void putBack(String address) {
        storeOf(address).addTokens(1);
    }

    private Bucket storeOf(String address) {
        synchronized (stores) {
            return stores.computeIfAbsent(address, unknown -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(times).refillGreedy(times, within)).build());
        }
    }
}
