package org.countyhall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void a_database_that_hangs_is_given_up_in_time() {
        assertThat(Main.notWaitedForInVain("jdbc:mariadb://host:3306/countyhall"))
                .isEqualTo("jdbc:mariadb://host:3306/countyhall?connectTimeout=3000&socketTimeout=75000");
    }

    @Test
    void what_the_address_itself_says_about_it_stands() {
        assertThat(Main.notWaitedForInVain("jdbc:mariadb://host:3306/countyhall?sslMode=trust&connectTimeout=9000"))
                .isEqualTo("jdbc:mariadb://host:3306/countyhall?sslMode=trust&connectTimeout=9000&socketTimeout=75000");
        String both = "jdbc:mariadb://host/countyhall?socketTimeout=1&connectTimeout=2";
        assertThat(Main.notWaitedForInVain(both)).isEqualTo(both);
    }

    @Test
    void a_folder_of_any_name_can_hold_the_log() {
        assertThat(Main.inLoggingProperties(Path.of("/srv/Caf\u00e9 100%"))).isEqualTo("/srv/Caf\\u00e9 100%%");
    }
}
