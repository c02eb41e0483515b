package org.countyhall.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TriesPerAddressTest {

    private final TriesPerAddress tries = new TriesPerAddress(3, 60);

    @Test
    void allows_so_many_wrong_tries_and_no_more() {
        assertThat(tries.mayTry("10.0.0.1")).isTrue();
        assertThat(tries.mayTry("10.0.0.1")).isTrue();
        assertThat(tries.mayTry("10.0.0.1")).isTrue();
        assertThat(tries.mayTry("10.0.0.1")).isFalse();
        assertThat(tries.mayStillTry("10.0.0.1")).isFalse();
    }

    @Test
    void counts_each_address_for_itself() {
        for (int i = 0; i < 3; i++) {
            tries.mayTry("10.0.0.1");
        }
        assertThat(tries.mayTry("10.0.0.2")).isTrue();
    }

    @Test
    void does_not_count_right_ones() {
        for (int i = 0; i < 50; i++) {
            assertThat(tries.mayTry("10.0.0.1")).isTrue();
            tries.wasRight("10.0.0.1");
        }
    }
}
