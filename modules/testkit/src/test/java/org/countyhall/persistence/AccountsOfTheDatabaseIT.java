package org.countyhall.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people may have accounts on the machine that the database runs on. */
class AccountsOfTheDatabaseIT {

    private final EmbeddedMariaDb server = TestDatabase.start();

    @ParameterizedTest
    @ValueSource(strings = {"root", "mysql", "", EmbeddedMariaDb.OWNER, EmbeddedMariaDb.APPLICATION})
    void nobody_of_this_machine_gets_in_without_the_password(String account) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), account, "").close()).isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void root_is_not_reached_over_the_network_at_all() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "root", server.password()).close())
                .isInstanceOf(SQLException.class).hasMessageContaining("Access denied");
    }

    @Test
    void the_owner_of_the_tables_gets_in_with_the_password() throws SQLException {
        try (Connection owner = DriverManager.getConnection(server.url(), EmbeddedMariaDb.OWNER, server.password());
                Statement statement = owner.createStatement();
                ResultSet who = statement.executeQuery("SELECT CURRENT_USER()")) {
            assertThat(who.next()).isTrue();
            assertThat(who.getString(1)).isEqualTo("countyhall_owner@127.0.0.1");
        }
    }
}
