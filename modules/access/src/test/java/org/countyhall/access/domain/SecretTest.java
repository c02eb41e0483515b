package org.countyhall.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void is_new_each_time_and_long() {
        Secret secret = Secret.fresh();
        assertThat(secret.value()).startsWith("ch_").hasSize(46).isNotEqualTo(Secret.fresh().value());
    }

    @Test
    void is_kept_as_its_sha256() {
        assertThat(new Secret("abc").hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void is_never_printed() {
        assertThat("" + Secret.fresh()).isEqualTo("Secret");
    }

    @Test
    void a_first_password_has_four_groups_of_five() {
        assertThat(Secret.password()).matches("([a-z0-9X]{5}-){3}[a-z0-9X]{5}").isNotEqualTo(Secret.password());
    }
}
