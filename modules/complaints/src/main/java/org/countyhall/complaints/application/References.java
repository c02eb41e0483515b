package org.countyhall.complaints.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gives each case its reference, {@code CMP-26-0001}: type, year of receipt, running number. In quiet times numbers are taken
 * one by one; under load in blocks, so that two hundred cases a second do not queue for one row. A block that a stopped server
 * had not used up, and a case that was refused after it got its number, leave a gap.
 */
@ApplicationScoped
class References {

    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final int LARGEST_BLOCK = 64;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    String next(CaseType type, LocalDate receivedOn) {
        String series = "%s-%02d".formatted(type.prefix(), receivedOn.getYear() % 100);
        int number = blocks.computeIfAbsent(series, first -> new Block()).next(clock.instant(), size -> numbers.take(series, size));
        return "%s-%04d".formatted(series, number);
    }

    /** Numbers taken and not yet given. */
    private static final class Block {

        private int next;
        private int end;
        private int size = 1;
        private Instant taken = Instant.EPOCH;


        private synchronized int next(Instant now, IntUnaryOperator take) {
            if (next == end) {
                size = taken.plus(BUSY).isAfter(now) ? Math.min(LARGEST_BLOCK, size * 2) : 1;
                next = take.applyAsInt(size);
                end = next + size;
                taken = now;
            }
            return next++;
        }
    }
}
