package org.countyhall.complaints.application.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.application.letters.PrintLetter;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.documents.Binder;
import org.countyhall.complaints.domain.documents.Binder.Leaf;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes one PDF of a case: index, facts, points, timeline, letters, the chosen documents and the redaction log. A redacted copy takes the
 * place of its original. The bundle becomes a document of the case, with its hash and who made it.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class MakeBundle {

    private static final int MOST_TEXT = 400_000;
    private static final Set<FileKind> PLACED = Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.TIFF);
    private static final Set<FileKind> TEXTS = Set.of(FileKind.TXT, FileKind.EML);

    @Inject
    Cabinet cabinet;

    @Inject
    OpenCase open;

    @Inject
    Desks desks;

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    @Inject
    Letters letters;

    @Inject
    PrintLetter print;

    @Inject
    Press press;

    @Inject
    Binder binder;

    @Inject
    Spool spool;

    @Inject
    StoredDocuments stored;

    /**
     * @param chosen numbers of documents; of an original that has a redacted copy the copy is taken
     * @return the number of the bundle among the documents
     */
    public String make(String reference, String purpose, List<Integer> chosen) {
        Case found = cabinet.take(reference);
        CaseFile file = open.open(reference);
        Desk desk = desks.mine();
        List<Path> files = new ArrayList<>();
        Path bound = empty(files);
        try {
            List<Leaf> leaves = leaves(found, file, chosen, files);
            String why = Reading.text("purpose", purpose, Reading.NAME);
            binder.bind(Texts.of("complaints.bundle.title", file.reference()), Texts.of("complaints.bundle.subject", why == null ? file.reference() : why,
                    desk.officer(), CasePapers.day(desk.today())), Texts.of("complaints.bundle.name", file.reference()), leaves, bound);
            return String.valueOf(stored.keepBundle(found, Texts.of("complaints.bundle.titleFor", why == null ? "" : why).strip(), bound,
                    "Bundle " + file.reference() + ".pdf", desk).number());
        } finally {
            files.forEach(spool::discard);
        }
    }

    private List<Leaf> leaves(Case found, CaseFile file, List<Integer> chosen, List<Path> files) {
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(paper("summary", CasePapers.summary(file), file, files));
        if (!file.points().isEmpty()) {
            leaves.add(paper("points", CasePapers.points(file), file, files));
        }
        leaves.add(paper("timeline", CasePapers.timeline(file), file, files));
        letters.of(found).stream().filter(letter -> letter.state() == LetterState.SENT).sorted(Comparator.comparing(Letter::id))
                .forEach(letter -> leaves.add(new Leaf(Texts.of("complaints.bundle.letter", letter.name(), CasePapers.day(letter.sentOn())),
                        FileKind.PDF, written(print.pdf(letter.id()), files))));
        List<Document> all = documents.of(found.id());
        all.stream().filter(one -> chosen.contains(one.number()) && one.mayBeSeen()).map(one -> shown(one, all)).distinct()
                .forEach(one -> leaves.add(leaf(one, files)));
        List<Redaction> log = documents.redactions(found.id());
        if (!log.isEmpty()) {
            leaves.add(paper("redactions", CasePapers.redactions(log, id -> title(all, id)), file, files));
        }
        return leaves;
    }

    /** The newest redacted copy that may be seen, where there is one. */
    static Document shown(Document one, List<Document> all) {
        return all.stream().filter(copy -> copy.mayBeSeen() && Integer.valueOf(one.number()).equals(copy.redactedCopyOf()))
                .max(Comparator.comparingInt(Document::number)).orElse(one);
    }

    private static String title(List<Document> all, long id) {
        return all.stream().filter(one -> one.id() == id).map(one -> one.redactedCopyOf() + ". " + one.title()).findFirst().orElse("");
    }

    private Leaf leaf(Document one, List<Path> files) {
        FileKind kind = FileKind.ofContentType(one.contentType()).orElse(null);
        String title = Texts.of("complaints.bundle.document", one.title(), one.number())
                + (one.redactedCopyOf() == null ? "" : " " + Texts.of("complaints.bundle.redacted"));
        if (PLACED.contains(kind)) {
            return new Leaf(title, kind, opened(one, files));
        }
        if (TEXTS.contains(kind) && one.size() <= MOST_TEXT) {
            try {
                String words = Files.readString(opened(one, files), StandardCharsets.ISO_8859_1);
                String text = new String(words.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                return new Leaf(title, FileKind.PDF, written(press.pdf(new Paper(title, one.fileName(), List.of(new Block.Words(text)))), files));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Leaf.apart(title);
    }

    private Leaf paper(String name, List<Block> blocks, CaseFile file, List<Path> files) {
        String title = Texts.of("complaints.bundle.part." + name);
        return new Leaf(title, FileKind.PDF, written(press.pdf(new Paper(title, file.reference(), blocks)), files));
    }

    private Path opened(Document one, List<Path> files) {
        Path path = empty(files);
        try (OutputStream out = Files.newOutputStream(path)) {
            vault.write(one, out);
            return path;
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
    }

    private Path written(byte[] content, List<Path> files) {
        try {
            return Files.write(empty(files), content);
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
    }

    private Path empty(List<Path> files) {
        Path path = spool.take("", InputStream.nullInputStream(), 0);
        files.add(path);
        return path;
    }
}
