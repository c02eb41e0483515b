package org.countyhall.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Durations of one kind of request, gathered by several threads, told as median and percentiles in milliseconds. */
final class Samples {

    private final List<Long> nanoseconds = Collections.synchronizedList(new ArrayList<>());

    /** Measures the work and gives its result back. */
    <T> T time(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        nanoseconds.add(System.nanoTime() - start);
        return result;
    }

    int count() {
        return nanoseconds.size();
    }

    /** @param share 0.5 for the median, 0.95 for the 95th percentile */
    double milliseconds(double share) {
        List<Long> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1)) / 1e6;
    }

    /** {@code 12.3 | 18.9 | 24.0}: median, 95th and 99th percentile. */
    String row() {
        return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", milliseconds(0.5), milliseconds(0.95), milliseconds(0.99));
    }
}
