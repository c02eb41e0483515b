package org.countyhall.ui.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.work.Background;
import org.countyhall.core.work.Stopped;
import org.countyhall.core.work.WorkInProgress;
import org.junit.jupiter.api.Test;

/** However long work ends, whoever waits for it is told. */
class InBackgroundTest {

    private static final class Told implements Background.Job {

        private final List<String> told = new ArrayList<>();
        private final Runnable work;

        Told(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            work.run();
            told.add("done");
        }

        @Override
        public void stopped() {
            told.add("stopped");
        }

        @Override
        public void refused(String sentence) {
            told.add("refused");
        }

        @Override
        public void failed(String fault) {
            told.add("failed " + fault.substring(0, 2));
        }
    }

    private static List<String> carriedOut(Runnable work) {
        Told job = new Told(work);
        InBackground.carryOut("test", job);
        return job.told;
    }

    @Test
    void done_stopped_refused_and_failed_are_told_apart_whatever_is_wrapped_around() {
        assertThat(carriedOut(() -> { })).containsExactly("done");
        assertThat(carriedOut(() -> {
            throw new IllegalStateException(new Stopped());
        })).containsExactly("stopped");
        assertThat(carriedOut(() -> {
            throw new IllegalStateException(new RuleBroken("ui.notInList"));
        })).containsExactly("refused");
        assertThat(carriedOut(() -> {
            throw new IllegalStateException("a fault of ours");
        })).containsExactly("failed F-");
    }

    @Test
    void a_beat_is_written_at_once_and_then_at_most_about_once_a_second_and_stops_the_work_that_is_to_stop() {
        List<Long> written = new ArrayList<>();
        boolean[] stop = {false};
        Beats beats = new Beats();
        beats.work = new WorkInProgress() {
            @Override
            public void begin(String work, Instant at) {
                written.clear();
            }

            @Override
            public boolean beat(String work, long done, double share, Instant at) {
                written.add(done);
                return stop[0];
            }

            @Override
            public void askToStop(String work) {
                stop[0] = true;
            }

            @Override
            public Optional<Progress> of(String work) {
                return Optional.empty();
            }

            @Override
            public void forget(String work) {
                written.clear();
            }
        };
        Instant start = Instant.parse("2026-11-02T09:00:00Z");
        Instant[] now = {start};
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        beats.clock = clock;
        Background.Beat beat = Beats.of(beats, "test", clock);
        beat.at(1, 0.1);
        beat.at(2, 0.2);
        now[0] = start.plusSeconds(1);
        beat.at(3, 0.3);
        assertThat(written).containsExactly(1L, 3L);
        stop[0] = true;
        now[0] = start.plusSeconds(2);
        assertThatThrownBy(() -> beat.at(4, 0.4)).isInstanceOf(Stopped.class);
    }
}
