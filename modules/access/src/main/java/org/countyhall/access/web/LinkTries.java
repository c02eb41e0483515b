package org.countyhall.access.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

import jakarta.enterprise.context.ApplicationScoped;

/** How often one address may open secret links: plenty for whoever has one, too little for whoever tries. */
@ApplicationScoped
class LinkTries {

    private static final int ADDRESSES_REMEMBERED = 10_000;
    private static final int OPENINGS = 120;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Map<String, Bucket> stores = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> longestUnused) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    boolean mayOpen(String address) {
        synchronized (stores) {
            return stores.computeIfAbsent(address, unknown -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(OPENINGS).refillGreedy(OPENINGS, WITHIN)).build()).tryConsume(1);
        }
    }
}
