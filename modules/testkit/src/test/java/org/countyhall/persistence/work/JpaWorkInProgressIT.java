package org.countyhall.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.countyhall.core.work.WorkInProgress;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Long work tells how far it is and hears that it is to stop, on a real MariaDB. */
class JpaWorkInProgressIT {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void progress_can_be_read_while_it_is_written_and_hears_the_wish_to_stop() {
        try (TestDatabase database = TestDatabase.with()) {
            database.transaction(em -> {
                JpaWorkInProgress work = new JpaWorkInProgress();
                work.em = em;
                work.begin("imports.file.7", NOW);
                assertThat(work.beat("imports.file.7", 1000, 0.25, NOW.plusSeconds(1))).isFalse();
                work.askToStop("imports.file.7");
                assertThat(work.beat("imports.file.7", 2000, 0.5, NOW.plusSeconds(2))).isTrue();
                assertThat(work.of("imports.file.7")).contains(new WorkInProgress.Progress(2000, 0.5, NOW.plusSeconds(2), true));
                assertThat(work.of("imports.file.8")).isEmpty();
                work.forget("imports.file.7");
                assertThat(work.of("imports.file.7")).isEmpty();
            });
        }
    }

    @Test
    void without_a_sign_of_life_for_a_minute_it_is_over() {
        WorkInProgress.Progress progress = new WorkInProgress.Progress(3, 0.999, NOW, false);
        assertThat(progress.isAlive(NOW.plusSeconds(59))).isTrue();
        assertThat(progress.isAlive(NOW.plusSeconds(60))).isFalse();
        assertThat(progress.percent()).isEqualTo(99);
    }
}
