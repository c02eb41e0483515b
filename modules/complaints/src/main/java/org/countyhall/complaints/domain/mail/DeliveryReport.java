package org.countyhall.complaints.domain.mail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server's report says (RFC 3464): about which of our mails, and why it was not delivered. A report of a delay, or that all
 * went well, is none of a failure.
 */
public final class DeliveryReport {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^[ \\t>]*(?:x-original-)?message-id:\\s*(<[^<>\\s]{3,250}>)");
    private static final Pattern ACTION = Pattern.compile("(?im)^action:\\s*(\\w+)");
    private static final Pattern DIAGNOSIS = Pattern.compile("(?im)^diagnostic-code:\\s*(?:[\\w.-]+;\\s*)?(.+(?:\\R[ \\t].+)*)");
    private static final Pattern STATUS = Pattern.compile("(?im)^status:\\s*(\\d\\.\\d+\\.\\d+)");
    private static final int LOOKED_AT = 100_000;

    private DeliveryReport() {
    }

    /** The Message-IDs that it names, in its text and in the mail that it gives back. */
    public static Set<String> about(IncomingMail report) {
        Set<String> named = new LinkedHashSet<>(report.answers());
        collect(report.text(), named);
        for (IncomingMail.File file : report.files()) {
            if (file.type().startsWith("message/") || file.type().startsWith("text/")) {
                collect(new String(file.content(), 0, Math.min(LOOKED_AT, file.content().length), StandardCharsets.ISO_8859_1), named);
            }
        }
        return named;
    }

    private static void collect(String text, Set<String> named) {
        Matcher ids = MESSAGE_ID.matcher(text == null ? "" : text);
        while (ids.find()) {
            named.add(ids.group(1));
        }
    }

    /** Whether it says that the mail will not arrive; a report that does not say is taken for that. */
    public static boolean isFailure(IncomingMail report) {
        Matcher action = ACTION.matcher(report.text() == null ? "" : report.text());
        return !action.find() || List.of("failed", "fail").contains(action.group(1).toLowerCase(java.util.Locale.ROOT));
    }

    /** What the other server said, in a line; empty when it said nothing. */
    public static String why(IncomingMail report) {
        String text = report.text() == null ? "" : report.text();
        Matcher diagnosis = DIAGNOSIS.matcher(text);
        Matcher status = STATUS.matcher(text);
        String why = diagnosis.find() ? diagnosis.group(1) : status.find() ? status.group(1) : "";
        return why.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
