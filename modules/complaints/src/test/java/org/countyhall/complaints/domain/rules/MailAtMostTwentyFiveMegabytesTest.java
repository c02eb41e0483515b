package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailAtMostTwentyFiveMegabytesTest {

    @Test
    void the_edge_is_at_twenty_five_million_bytes() {
        assertThat(MailAtMostTwentyFiveMegabytes.allows(25_000_000)).isTrue();
        assertThat(MailAtMostTwentyFiveMegabytes.allows(25_000_001)).isFalse();
        assertThat(MailAtMostTwentyFiveMegabytes.allows(30_000_000)).isFalse();
    }
}
