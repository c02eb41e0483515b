package org.countyhall.complaints.persistence.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.microprofile.config.ConfigProvider;

/** The mailbox as the settings INBOX_HOST, INBOX_PORT, INBOX_USER, INBOX_PASSWORD, INBOX_FOLDER and INBOX_TLS name it. */
record InboxSettings(String host, int port, String user, String password, String folder, Tls tls) {

    private static final String TIMEOUT = "20000";

    /** How the way to the server is kept secret. */
    enum Tls {
        NONE(143), STARTTLS(143), TLS(993);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /** Empty while no mailbox is read. */
    static Optional<InboxSettings> read() {
        return setting("inbox.host").map(host -> {
            Tls tls = Tls.valueOf(setting("inbox.tls").orElse("tls").toUpperCase(Locale.ROOT));
            return new InboxSettings(host, setting("inbox.port").map(Integer::parseInt).orElse(tls.usualPort), setting("inbox.user").orElse(""),
                    setting("inbox.password").orElse(""), setting("inbox.folder").orElse("INBOX"), tls);
        });
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    /** Looking at a mail does not mark it as read. */
    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.connectiontimeout", TIMEOUT);
        properties.put("mail.imap.timeout", TIMEOUT);
        properties.put("mail.imap.writetimeout", TIMEOUT);
        properties.put("mail.imap.partialfetch", "true");
        properties.put("mail.imap.fetchsize", "262144");
        properties.put("mail.imap.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.imap.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.imap.ssl.enable", String.valueOf(tls == Tls.TLS));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.mime.address.strict", "false");
        return properties;
    }
}
