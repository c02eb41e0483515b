package org.countyhall.complaints.application.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.SubjectCases;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;

/**
 * Everything held about the person of a case: each of their cases as a paper and as data, its documents (redacted copies in place of
 * their originals), and a list of other people's names in it, which somebody must look at before it goes out.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class ExportSubject {

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
    Press press;

    @Inject
    Audit audit;

    /** Whose it would be, and from which cases. */
    public record Scope(String name, List<SubjectCases.Found> cases) {
    }

    public Scope scope(String reference) {
        Case found = cabinet.take(reference);
        return new Scope(found.complainant().name(), subjects.of(found, desks.viewer()));
    }

    /** Written down before anything of it is given away. */
    public void begin(String reference) {
        Desk desk = desks.mine();
        for (SubjectCases.Found one : scope(reference).cases()) {
            Case found = cabinet.take(one.reference());
            found.noted(EventKind.SUBJECT_EXPORTED, desk.today(), null, desk);
            audit.record("complaints.subjectExported", found.reference(), null, "asked at " + reference);
        }
    }

    public void write(String reference, OutputStream to) {
        Scope scope = scope(reference);
        Set<String> others = new LinkedHashSet<>();
        JsonArrayBuilder data = Json.createArrayBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (SubjectCases.Found one : scope.cases()) {
                write(one, scope.name(), data, others, zip);
            }
            entry(zip, "data.json", Json.createObjectBuilder().add("name", Objects.requireNonNullElse(scope.name(), ""))
                    .add("madeOn", desks.today().toString()).add("cases", data).build().toString());
            entry(zip, "READ-FIRST.txt", review(scope, others));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(SubjectCases.Found one, String name, JsonArrayBuilder data, Set<String> others, ZipOutputStream zip) throws IOException {
        Case found = cabinet.take(one.reference());
        CaseFile file = open.open(one.reference());
        data.add(json(file, one));
        List<Block> blocks = new ArrayList<>(CasePapers.summary(file));
        blocks.addAll(CasePapers.points(file));
        blocks.addAll(CasePapers.timeline(file));
        zip.putNextEntry(new ZipEntry(one.reference() + "/case.pdf"));
        zip.write(press.pdf(new Paper(Texts.of("complaints.export.title", one.reference()), Objects.requireNonNullElse(name, ""), blocks)));
        zip.closeEntry();
        List<Document> all = documents.of(found.id());
        for (Document document : all.stream().filter(each -> each.mayBeSeen() && each.redactedCopyOf() == null
                && each.source() != DocumentSource.BUNDLE).map(each -> MakeBundle.shown(each, all)).distinct().toList()) {
            zip.putNextEntry(new ZipEntry(one.reference() + "/" + document.number() + " " + document.fileName()));
            vault.write(document, zip);
            zip.closeEntry();
        }
        Stream.concat(Stream.of(file.complainant().name(), file.complainant().onBehalfOf()),
                parties.of(found).stream().map(CaseParty::person).map(person -> person.name()))
                .filter(Objects::nonNull).filter(other -> !same(other, name)).forEach(other -> others.add(other + ": " + one.reference()));
        file.people().forEach(person -> others.add(person.account() + ": " + one.reference()));
    }

    private static boolean same(String one, String other) {
        return other != null && one.strip().toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }

    private static JsonObjectBuilder json(CaseFile file, SubjectCases.Found one) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        file.points().forEach(point -> points.add(Json.createObjectBuilder().add("summary", point.summary())
                .add("finding", Objects.requireNonNullElse(point.finding(), "")).add("reasons", Objects.requireNonNullElse(point.reasons(), ""))));
        JsonArrayBuilder events = Json.createArrayBuilder();
        file.events().forEach(event -> events.add(Json.createObjectBuilder().add("on", event.on().toString()).add("kind", event.kind())
                .add("by", event.recordedBy())));
        return Json.createObjectBuilder().add("reference", file.reference()).add("type", file.type()).add("foundBy", one.by())
                .add("receivedOn", file.receivedOn().toString()).add("status", file.status()).add("summary", file.summary())
                .add("outcome", Objects.requireNonNullElse(file.outcome(), "")).add("points", points).add("events", events);
    }

    private static String review(Scope scope, Set<String> others) {
        StringBuilder text = new StringBuilder(Texts.of("complaints.export.review")).append("\n\n");
        scope.cases().forEach(one -> text.append(Texts.of("complaints.export.by." + one.by(), one.reference())).append('\n'));
        text.append('\n').append(Texts.of("complaints.export.others")).append('\n');
        others.forEach(other -> text.append("- ").append(other).append('\n'));
        return text.toString();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
