package org.countyhall.persistence.boot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.CannotServe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String A_SECRET = "9c1f6a0b52d84e7f93ab10c4d5e6f708";

    private final Map<String, String> before = new HashMap<>();

    private void set(String name, String value) {
        before.putIfAbsent(name, System.getProperty(name));
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }

    @AfterEach
    void asBefore() {
        new HashMap<>(before).forEach(this::set);
    }

    @Test
    void production_refuses_every_password_that_anybody_would_try() {
        set("demo.mode", null);
        for (String name : List.of("db.password", "db.migration.password", "oidc.client.secret", "mail.password", "inbox.password")) {
            for (String known : List.of("changeme", "Change-It", "countyhall", "countyhall-demo", "demo-anything", "password")) {
                set(name, known);
                assertThatThrownBy(Settings::checkPasswords).as(name + " " + known).isInstanceOf(CannotServe.class)
                        .hasMessageContaining(name.toUpperCase().replace('.', '_') + " is a known default");
            }
            set(name, A_SECRET);
            assertThatCode(Settings::checkPasswords).doesNotThrowAnyException();
        }
        set("mail.user", "complaints.mailbox");
        set("mail.password", "Complaints.Mailbox");
        assertThatThrownBy(Settings::checkPasswords).hasMessageContaining("MAIL_PASSWORD");
    }

    @Test
    void production_refuses_the_keys_of_the_demonstration_in_either_place() {
        set("demo.mode", null);
        for (String key : List.of("demo-mode-audit-key-not-for-production-0001", "demo-mode-document-key-not-for-production-01",
                "change-me-to-a-secret-of-32-characters", "short")) {
            set("audit.key", key);
            assertThatThrownBy(Settings::auditKey).as(key).isInstanceOf(CannotServe.class).hasMessageContaining("AUDIT_KEY");
            set("document.key", key);
            assertThatThrownBy(Settings::checkDocumentKey).as(key).isInstanceOf(CannotServe.class).hasMessageContaining("DOCUMENT_KEY");
        }
    }

    @Test
    void a_way_to_a_mail_server_that_there_is_not_is_said_at_the_start() {
        for (String name : List.of("mail.tls", "inbox.tls", "mail.port", "inbox.port")) {
            boolean port = name.endsWith("port");
            for (String wrong : port ? List.of("smtp", "0", "65536", "-25", "99999999999") : List.of("ssl", "yes", "start tls")) {
                set(name, wrong);
                assertThatThrownBy(Settings::checkMail).as(name + " " + wrong).isInstanceOf(CannotServe.class).hasMessageContainingAll(
                        name.toUpperCase().replace('.', '_') + " is '" + wrong + "'", port ? "1 to 65535" : "none, starttls, tls", "README");
            }
            for (String right : port ? List.of("25", "65535") : List.of("none", "STARTTLS", "tls", " ")) {
                set(name, right);
                assertThatCode(Settings::checkMail).as(name + " " + right).doesNotThrowAnyException();
            }
        }
    }
}
