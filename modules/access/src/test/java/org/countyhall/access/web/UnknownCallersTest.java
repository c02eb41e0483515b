package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class UnknownCallersTest {

    private final UnknownCallers callers = new UnknownCallers();

    @Test
    void nobody_fills_the_memory_with_forms_and_others_are_not_hindered() {
        assertThat(IntStream.range(0, 50).filter(i -> callers.mayKeepForm("10.0.0.1")).count()).isEqualTo(20);
        assertThat(callers.mayKeepForm("10.0.0.2")).isTrue();
        assertThat(callers.mayOpenLink("10.0.0.1")).isTrue();
    }

    @Test
    void secrets_are_not_tried_by_the_thousand() {
        assertThat(IntStream.range(0, 500).filter(i -> callers.mayOpenLink("10.0.0.1")).count()).isEqualTo(120);
    }
}
