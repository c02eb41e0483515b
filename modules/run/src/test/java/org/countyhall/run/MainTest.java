package org.countyhall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void a_folder_of_any_name_can_hold_the_log() {
        assertThat(Main.inLoggingProperties(Path.of("/srv/Caf\u00e9 100%"))).isEqualTo("/srv/Caf\\u00e9 100%%");
    }

    @Test
    void what_the_start_itself_needs_can_be_a_system_property_too() {
        assertThat(Main.setting("MARIADB_FOLDER")).isEqualTo(Optional.ofNullable(System.getenv("MARIADB_FOLDER")));
        System.setProperty("mariadb.folder", "/srv/programs");
        try {
            assertThat(Main.setting("MARIADB_FOLDER")).contains("/srv/programs");
            System.setProperty("mariadb.folder", " ");
            assertThat(Main.setting("MARIADB_FOLDER")).isEqualTo(Optional.ofNullable(System.getenv("MARIADB_FOLDER")));
        } finally {
            System.clearProperty("mariadb.folder");
        }
    }
}
