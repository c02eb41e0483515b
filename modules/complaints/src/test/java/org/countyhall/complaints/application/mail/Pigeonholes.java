package org.countyhall.complaints.application.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** Mail in memory. */
final class Pigeonholes implements Mails {

    final List<Mail> all = new ArrayList<>();
    final Map<String, String> letters = new HashMap<>();
    final Map<String, String> tokens = new HashMap<>();
    final Map<String, String> addresses = new HashMap<>();
    final Map<Integer, String> problems = new HashMap<>();
    final Map<Integer, Integer> documents = new HashMap<>();
    int unsealed;
    int largestSealing;
    int largestFile = Integer.MAX_VALUE;
    private List<IncomingMail.File> files = List.of();

    Mail last() {
        return all.get(all.size() - 1);
    }

    @Override
    public boolean knows(String messageId) {
        return all.stream().anyMatch(mail -> mail.messageId().equals(messageId));
    }

    @Override
    public void add(Mail taken, List<IncomingMail.File> with) {
        if (with.stream().anyMatch(file -> file.content().length > largestFile)) {
            throw new IllegalStateException("packet too large");
        }
        numbered(taken, all.size());
        all.add(taken);
        files = with;
    }

    /** As the database would. */
    private static void numbered(Mail mail, long id) {
        try {
            java.lang.reflect.Field field = Mail.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(mail, id);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    @Override
    public Optional<Mail> find(long id) {
        return all.stream().skip(id).findFirst();
    }

    @Override
    public int countFrom(String address, Instant since) {
        return (int) all.stream().filter(mail -> mail.fromAddress().equals(address) && mail.receivedAt().isAfter(since)).count();
    }

    @Override
    public Rows<MailRow> page(TableQuery query, Viewer viewer) {
        return Rows.all(List.of());
    }

    @Override
    public List<Mail> of(org.countyhall.complaints.domain.Case its) {
        return List.of();
    }

    @Override
    public long count(MailFate fate) {
        return all.stream().filter(mail -> mail.fate() == fate).count();
    }

    @Override
    public List<Part> parts(long mailId) {
        List<Part> parts = new ArrayList<>();
        files.forEach(file -> parts.add(new Part(parts.size() + 1, file.name(), file.type(), file.content().length, null, null)));
        return parts;
    }

    @Override
    public byte[] content(long mailId, int number) {
        return files.get(number - 1).content();
    }

    @Override
    public void stored(long mailId, int number, int document) {
        documents.put(number, document);
    }

    @Override
    public void notStored(long mailId, int number, String problem) {
        problems.put(number, problem);
    }

    @Override
    public int sealFiles(int atMost) {
        int now = Math.min(atMost, unsealed);
        unsealed -= now;
        largestSealing = Math.max(largestSealing, now);
        return now;
    }

    @Override
    public int destroy(Instant before, int atMost) {
        int were = all.size();
        all.removeIf(mail -> mail.receivedAt().isBefore(before));
        return were - all.size();
    }

    @Override
    public Optional<String> caseOfLetter(String messageId) {
        return Optional.ofNullable(letters.get(messageId));
    }

    @Override
    public Optional<String> caseOfToken(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    @Override
    public boolean isAddressOf(String reference, String address) {
        return address.equals(addresses.get(reference));
    }
}
