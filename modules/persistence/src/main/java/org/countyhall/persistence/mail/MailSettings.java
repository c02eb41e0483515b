package org.countyhall.persistence.mail;

import java.util.Locale;
import java.util.Optional;

import org.countyhall.persistence.boot.Settings;

/**
 * The mail server that takes what goes out, as the settings MAIL_HOST, MAIL_PORT, MAIL_USER, MAIL_PASSWORD, MAIL_FROM and
 * MAIL_TLS name it.
 *
 * @param user null when the server asks for no account
 */
record MailSettings(String host, int port, String user, String password, String from, Tls tls) {

    /** How the way to the server is kept secret. */
    enum Tls {
        NONE(25), STARTTLS(587), TLS(465);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /** Empty while there is no mail server: then mail waits. */
    static Optional<MailSettings> read() {
        return Settings.optional("mail.host").map(host -> {
            Tls tls = Tls.valueOf(Settings.optional("mail.tls").orElse("starttls").toUpperCase(Locale.ROOT));
            return new MailSettings(host, Settings.optional("mail.port").map(Integer::parseInt).orElse(tls.usualPort),
                    Settings.optional("mail.user").orElse(null), Settings.optional("mail.password").orElse(null),
                    Settings.optional("mail.from").orElse("noreply@" + host), tls);
        });
    }

    /** What stands behind the at sign of the council's own Message-IDs. */
    static String domain() {
        return Settings.optional("mail.from").filter(from -> from.contains("@")).map(from -> from.substring(from.indexOf('@') + 1))
                .orElse("countyhall.invalid");
    }
}
