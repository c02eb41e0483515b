package org.countyhall.complaints.application.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.letters.PrintLetter;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.complaints.domain.documents.SubjectCases;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.work.Notes;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.work.Background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/**
 * Everything held about the person of a case: each of their cases as a paper and as data, its letters, mails and documents (redacted
 * copies in place of their originals, with the log of what is blacked out in them), and a list of other people's names in it, which
 * somebody must look at before it goes out.
 */
@ApplicationScoped
class ExportWork {

    @Inject
    Cabinet cabinet;

    @Inject
    OpenCase open;

    @Inject
    Desks desks;

    @Inject
    SubjectCases subjects;

    @Inject
    Parties parties;

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    @Inject
    Letters letters;

    @Inject
    PrintLetter print;

    @Inject
    Notes notes;

    @Inject
    Mails mails;

    @Inject
    Press press;

    @Inject
    Colleagues colleagues;

    /** @return the references of the cases that are in it */
    List<String> write(String reference, Path to, Background.Beat beat) {
        Case start = cabinet.take(reference);
        String name = start.complainant().name();
        List<SubjectCases.Found> cases = subjects.of(start, desks.viewer());
        Map<SubjectCases.Found, List<Document>> files = new LinkedHashMap<>();
        cases.forEach(one -> files.put(one, documents(one)));
        int all = cases.size() + files.values().stream().mapToInt(List::size).sum();
        Set<String> others = new LinkedHashSet<>();
        JsonArrayBuilder data = Json.createArrayBuilder();
        int done = 0;
        boolean logged = false;
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            for (Map.Entry<SubjectCases.Found, List<Document>> one : files.entrySet()) {
                beat.at(done, (double) done / all);
                write(one.getKey(), name, data, others, zip);
                done++;
                for (Document document : one.getValue()) {
                    beat.at(done, (double) done / all);
                    zip.putNextEntry(new ZipEntry(one.getKey().reference() + "/" + document.number() + " " + document.fileName()));
                    vault.write(document, zip);
                    zip.closeEntry();
                    done++;
                }
                logged |= writeLog(one.getKey().reference(), name, one.getValue(), zip);
            }
            entry(zip, "data.json", Json.createObjectBuilder().add("name", Objects.requireNonNullElse(name, ""))
                    .add("madeOn", desks.today().toString()).add("cases", data).build().toString());
            entry(zip, "READ-FIRST.txt", review(cases, others, logged));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return cases.stream().map(SubjectCases.Found::reference).toList();
    }

    /** Redacted copies in place of their originals, and nothing that the application put together itself. */
    private List<Document> documents(SubjectCases.Found one) {
        List<Document> all = documents.of(cabinet.take(one.reference()).id());
        return all.stream().filter(each -> each.mayBeSeen() && each.redactedCopyOf() == null && !each.source().isOwn())
                .map(each -> BundleWork.shown(each, all)).distinct().toList();
    }

    private void write(SubjectCases.Found one, String name, JsonArrayBuilder data, Set<String> others, ZipOutputStream zip) throws IOException {
        Case found = cabinet.take(one.reference());
        CaseFile file = open.open(one.reference());
        data.add(json(file, one));
        List<Block> blocks = new ArrayList<>(CasePapers.summary(file, colleagues::shown));
        blocks.addAll(CasePapers.points(file));
        blocks.addAll(CasePapers.timeline(file, colleagues::shown));
        blocks.addAll(CasePapers.notes(notes.of(found), colleagues::shown));
        paper(zip, one.reference() + "/case.pdf", Texts.of("complaints.export.title", one.reference()), name, blocks);
        for (Letter letter : BundleWork.apart(letters.of(found), documents.of(found.id())).toList()) {
            zip.putNextEntry(new ZipEntry(one.reference() + "/letter " + letter.sentOn() + " " + letter.id() + ".pdf"));
            zip.write(print.pdf(letter.id()));
            zip.closeEntry();
        }
        for (Mail mail : mails.of(found)) {
            entry(zip, one.reference() + "/e-mail " + mail.id() + ".txt", mail.receivedAt() + "\n" + mail.fromAddress() + "\n" + mail.subject() + "\n\n"
                    + mail.text());
        }
        Stream.concat(Stream.of(file.complainant().name(), file.complainant().onBehalfOf()),
                parties.of(found).stream().map(CaseParty::person).map(person -> person.name()))
                .filter(Objects::nonNull).filter(other -> !same(other, name)).forEach(other -> others.add(other + ": " + one.reference()));
        file.people().forEach(person -> others.add(colleagues.shown(person.account()) + ": " + one.reference()));
    }

    /** What is blacked out in the copies that are in it, where there are any. @return whether there are */
    private boolean writeLog(String reference, String name, List<Document> included, ZipOutputStream zip) throws IOException {
        List<Document> copies = included.stream().filter(one -> one.redactedCopyOf() != null).toList();
        if (copies.isEmpty()) {
            return false;
        }
        List<Redaction> log = documents.redactions(copies.get(0).caseId()).stream()
                .filter(line -> copies.stream().anyMatch(copy -> copy.id() == line.documentId())).toList();
        paper(zip, reference + "/redactions.pdf", Texts.of("complaints.export.redactions", reference), name,
                CasePapers.redactions(log, BundleWork.title(copies), colleagues::shown));
        return true;
    }

    private void paper(ZipOutputStream zip, String entry, String title, String name, List<Block> blocks) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(press.pdf(new Paper(title, Objects.requireNonNullElse(name, ""), blocks)));
        zip.closeEntry();
    }

    private static boolean same(String one, String other) {
        return other != null && one.strip().toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }

    private JsonObjectBuilder json(CaseFile file, SubjectCases.Found one) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        file.points().forEach(point -> points.add(Json.createObjectBuilder().add("summary", point.summary())
                .add("finding", Objects.requireNonNullElse(point.finding(), "")).add("reasons", Objects.requireNonNullElse(point.reasons(), ""))));
        JsonArrayBuilder events = Json.createArrayBuilder();
        file.events().forEach(event -> events.add(Json.createObjectBuilder().add("on", event.on().toString()).add("kind", event.kind())
                .add("by", colleagues.shown(event.recordedBy()))));
        return Json.createObjectBuilder().add("reference", file.reference()).add("type", file.type()).add("foundBy", one.by())
                .add("receivedOn", file.receivedOn().toString()).add("status", file.status()).add("summary", file.summary())
                .add("outcome", Objects.requireNonNullElse(file.outcome(), "")).add("points", points).add("events", events);
    }

    private static String review(List<SubjectCases.Found> cases, Set<String> others, boolean logged) {
        StringBuilder text = new StringBuilder(Texts.of("complaints.export.review")).append("\n\n");
        if (logged) {
            text.append(Texts.of("complaints.export.logReview")).append("\n\n");
        }
        cases.forEach(one -> text.append(Texts.of("complaints.export.by." + one.by(), one.reference())).append('\n'));
        text.append('\n').append(Texts.of("complaints.export.others")).append('\n');
        others.forEach(other -> text.append("- ").append(other).append('\n'));
        return text.toString();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
