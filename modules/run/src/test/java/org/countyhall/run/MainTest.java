package org.countyhall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void a_folder_of_any_name_can_hold_the_log() {
        assertThat(Main.inLoggingProperties(Path.of("/srv/Caf\u00e9 100%"))).isEqualTo("/srv/Caf\\u00e9 100%%");
    }
}
