package org.countyhall.persistence.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/** Hands a mail to the mail server. */
final class Smtp {

    private static final String TIMEOUT = "20000";

    private final MailSettings settings;

    Smtp(MailSettings settings) {
        this.settings = settings;
    }

    /** @throws MessagingException when the server is away or does not take it */
    void send(WaitingMail mail, Instant at) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage message = new WithItsOwnId(session, mail.messageId());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(mail.to()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo())});
        }
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
        if (mail.automatic()) {
            message.setHeader("Auto-Submitted", "auto-replied");
            message.setHeader("Precedence", "auto_reply");
        }
        write(message, mail);
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static void write(MimeMessage message, WaitingMail mail) throws MessagingException {
        if (mail.files().isEmpty()) {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            return;
        }
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (WaitingMail.File file : mail.files()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        message.setContent(parts);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Carries the Message-ID that was given when it was posted, the same at every try. */
    private static final class WithItsOwnId extends MimeMessage {

        private final String id;

        private WithItsOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
