package org.countyhall.complaints.persistence.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.rules.MailAtMostTwentyFiveMegabytes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/**
 * Reads one mail, whatever it looks like: text before HTML, files up to the limit, odd character sets, broken parts. What is too
 * large is not read at all, what is too deep or too much is left out, and what cannot be read is said to be so.
 */
final class MimeReading {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_HEADER = 2000;
    static final long LARGEST = MailAtMostTwentyFiveMegabytes.MEGABYTES * 1_000_000L;

    private final MimeMessage message;
    private final long size;
    private final boolean tooLarge;
    private final String arrived;
    private final Instant now;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<IncomingMail.File> files = new ArrayList<>();
    private long bytes;
    private int parts;
    private boolean unreadable;

    /** @param arrived when it came to the server, as the head of a mail writes it; null when that is not known */
    MimeReading(MimeMessage message, long size, boolean tooLarge, String arrived, Instant now) {
        this.message = message;
        this.size = size;
        this.tooLarge = tooLarge;
        this.arrived = arrived;
        this.now = now;
    }

    IncomingMail read() throws MessagingException {
        if (!tooLarge) {
            try {
                read(message, 0);
            } catch (MessagingException | IOException | RuntimeException broken) {
                unreadable = true;
            }
        }
        String text = plain.toString().isBlank() ? words(html.toString()) : plain.toString();
        InternetAddress from = from();
        return new IncomingMail(messageId(), from == null ? "" : address(from), from == null ? null : decoded(from.getPersonal()), to(),
                clean(decoded(header("Subject")), LONGEST_HEADER), receivedAt(), size, answers(), marks(), unfolded(text), files,
                tooLarge || bytes > LARGEST, unreadable && plain.isEmpty() && html.isEmpty());
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            unreadable = true;
            return;
        }
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || fileName(part) != null && !part.isMimeType("multipart/*");
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                read(many.getBodyPart(i), depth + 1);
            }
        } else if (!attached && part.isMimeType("text/html")) {
            text(part, html);
        } else if (!attached && (part.isMimeType("text/plain") || part.getContentType() == null)) {
            text(part, plain);
        } else if (part.isMimeType("message/delivery-status") || !attached && part.isMimeType("text/rfc822-headers")) {
            text(part, plain);
        } else {
            file(part);
        }
    }

    private void text(Part part, StringBuilder to) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] read = in.readNBytes(LONGEST_TEXT);
            bytes += read.length;
            String said = new String(read, charset(part));
            to.append(said, 0, Math.min(said.length(), Math.max(0, LONGEST_TEXT - to.length()))).append('\n');
        }
    }

    private void file(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] read = in.readNBytes((int) Math.max(0, LARGEST - bytes) + 1);
            bytes += read.length;
            String name = fileName(part);
            String type = part.getContentType() == null ? "application/octet-stream" : part.getContentType().replaceFirst(";.*", "").strip();
            files.add(new IncomingMail.File(name == null ? unnamed(type) : name, clean(type.replaceAll("\\s.*", ""), 100).toLowerCase(Locale.ROOT), read));
        }
    }

    private String unnamed(String type) {
        String ending = type.toLowerCase(Locale.ROOT).startsWith("message/rfc822") ? "eml" : "bin";
        return "part-" + (files.size() + 1) + "." + ending;
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException broken) {
            return null;
        }
    }

    private static String fileName(Part part) {
        try {
            String name = part.getFileName();
            return name == null || name.isBlank() ? null : clean(decoded(name), 255);
        } catch (MessagingException broken) {
            return null;
        }
    }

    /** The one it names; where it names none that there is, the one that most mail has. */
    private static Charset charset(Part part) {
        try {
            String named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** What a reader would read of it: no script, no style, no pictures, line ends where paragraphs end. */
    static String words(String html) {
        if (html.isBlank()) {
            return "";
        }
        Document.OutputSettings asIs = new Document.OutputSettings().prettyPrint(false);
        String safe = Jsoup.clean(html, "", Safelist.relaxed().removeTags("img"), asIs);
        Document page = Jsoup.parseBodyFragment(safe);
        page.outputSettings(asIs);
        page.select("br").after("\\n");
        page.select("p, div, h1, h2, h3, h4, h5, h6, tr, blockquote").after("\\n\\n");
        page.select("li").before("\\n- ");
        String text = Jsoup.clean(page.html(), "", Safelist.none(), asIs).replaceAll("[ \\t\\r\\n]+", " ").replace("\\n", "\n");
        return org.jsoup.parser.Parser.unescapeEntities(text, false).lines().map(String::strip).reduce((a, b) -> a + "\n" + b).orElse("")
                .replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "").replaceAll("\n{4,}", "\n\n\n").strip();
    }

    private InternetAddress from() {
        try {
            Address[] from = message.getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress sender && sender.getAddress() != null
                    && sender.getAddress().contains("@") ? sender : null;
        } catch (MessagingException broken) {
            return null;
        }
    }

    private static String address(InternetAddress address) {
        return clean(address.getAddress(), 254).toLowerCase(Locale.ROOT);
    }

    private List<String> to() {
        return Stream.of("To", "Cc", "Delivered-To", "X-Original-To").flatMap(name -> headers(name).stream())
                .flatMap(value -> Arrays.stream(value.split("[\\s,;<>\"]+"))).filter(word -> word.contains("@")).limit(100).toList();
    }

    private List<String> answers() {
        return Stream.of("In-Reply-To", "References").flatMap(name -> headers(name).stream())
                .flatMap(value -> Arrays.stream(value.split("\\s+"))).filter(id -> id.startsWith("<") && id.endsWith(">")).limit(50).toList();
    }

    private IncomingMail.Marks marks() throws MessagingException {
        return new IncomingMail.Marks(header("Auto-Submitted"), header("Precedence"), header("List-Id"), header("X-Auto-Response-Suppress"),
                header("Return-Path") == null ? null : header("Return-Path").strip(), message.isMimeType("multipart/report"));
    }

    /** A mail without one gets one of what it says, the same each time it is read. */
    private String messageId() {
        String id = header("Message-ID");
        if (id != null && !id.isBlank() && id.strip().length() <= 250) {
            return clean(id, 250);
        }
        String said = String.join("|", String.valueOf(id), String.valueOf(header("Date")), String.valueOf(header("From")),
                String.valueOf(header("Subject")), String.valueOf(header("Received")), String.valueOf(size));
        try {
            return "<" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8))) + "@no-message-id>";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** When it arrived at the server; without that, when it says it was written; never later than now. */
    private Instant receivedAt() {
        Instant at = instant(arrived);
        Instant received = at == null ? instant(header("Date")) : at;
        return received == null || received.isAfter(now) ? now : received;
    }

    private static Instant instant(String date) {
        if (date == null) {
            return null;
        }
        try {
            String plain = date.replaceAll("\\s*\\([^)]*\\)\\s*$", "").strip();
            return OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private String header(String name) {
        List<String> all = headers(name);
        return all.isEmpty() ? null : all.get(0);
    }

    private List<String> headers(String name) {
        try {
            String[] all = message.getHeader(name);
            return all == null ? List.of() : Arrays.stream(all).map(value -> value.length() <= 20_000 ? value : value.substring(0, 20_000)).toList();
        } catch (MessagingException broken) {
            return List.of();
        }
    }

    private static String decoded(String text) {
        if (text == null) {
            return null;
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(text));
        } catch (UnsupportedEncodingException unknown) {
            return text;
        }
    }

    private static String clean(String text, int longest) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest);
    }
}
