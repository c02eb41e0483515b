package org.countyhall.complaints.application.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.TextSources;
import org.junit.jupiter.api.Test;

class KeepTextsTest {

    private final Deque<Integer> cases = new ArrayDeque<>(List.of(400, TextSources.MANY, TextSources.MANY - 1, 7));

    private final TextSources sources = new TextSources() {

        @Override
        public int readSome(TextKind kind) {
            return kind == TextKind.CASE ? cases.remove() : 0;
        }

        @Override
        public void beginAgain() {
            throw new AssertionError("nothing was destroyed");
        }

        @Override
        public boolean hasForgotten() {
            return false;
        }
    };

    @Test
    void all_that_waits_is_read_and_the_few_that_come_in_meanwhile_wait_for_the_next_time() {
        KeepTexts job = new KeepTexts();
        job.read = new ReadTexts();
        job.read.sources = sources;
        job.clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        job.run();
        assertThat(cases).containsExactly(7);
    }
}
