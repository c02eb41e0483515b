package org.countyhall.complaints.application.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.letters.PrintLetter;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.documents.Binder;
import org.countyhall.complaints.domain.documents.Binder.Leaf;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Making;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.work.Background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * One PDF of a case: index, facts, points, timeline, letters, the chosen documents and the redaction log. A redacted copy takes the
 * place of its original. Each part is opened when its turn has come, so that a thick case needs no more memory than a thin one.
 */
@ApplicationScoped
class BundleWork {

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
    Colleagues colleagues;

    @Inject
    Binder binder;

    /** @return the cases that are in it: this one */
    List<String> write(String reference, Making asked, Path to, Background.Beat beat) {
        Case found = cabinet.take(reference);
        CaseFile file = open.open(reference);
        Desk desk = desks.mine();
        List<Leaf> leaves = leaves(found, file, asked.chosen());
        String why = asked.purpose() == null ? file.reference() : asked.purpose();
        beat.at(0, 0);
        // the numbering and the saving at the end count as one part more
        binder.bind(Texts.of("complaints.bundle.title", file.reference()),
                Texts.of("complaints.bundle.subject", why, colleagues.shown(desk.officer()), CasePapers.day(desk.today())),
                Texts.of("complaints.bundle.name", file.reference()), leaves, to, done -> beat.at(done, (double) done / (leaves.size() + 1)));
        return List.of(file.reference());
    }

    private List<Leaf> leaves(Case found, CaseFile file, List<Integer> chosen) {
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(paper("summary", CasePapers.summary(file, colleagues::shown), file));
        if (!file.points().isEmpty()) {
            leaves.add(paper("points", CasePapers.points(file), file));
        }
        leaves.add(paper("timeline", CasePapers.timeline(file, colleagues::shown), file));
        List<Document> all = documents.of(found.id());
        apart(letters.of(found), all).sorted(Comparator.comparing(letter -> letter.id()))
                .forEach(letter -> {
                    long id = letter.id();
                    leaves.add(new Leaf(Texts.of("complaints.bundle.letter", letter.name(), CasePapers.day(letter.sentOn())), FileKind.PDF,
                            to -> to.write(print.pdf(id))));
                });
        all.stream().filter(one -> chosen.contains(one.number()) && one.mayBeSeen()).map(one -> shown(one, all)).distinct()
                .forEach(one -> leaves.add(leaf(one)));
        List<Redaction> log = documents.redactions(found.id());
        if (!log.isEmpty()) {
            leaves.add(paper("redactions", CasePapers.redactions(log, title(all), colleagues::shown), file));
        }
        return leaves;
    }

    /** Letters that were sent and are no document of their case: of the others the document stands there, or its redacted copy. */
    static Stream<Letter> apart(List<Letter> letters, List<Document> all) {
        Set<String> there = all.stream().filter(one -> one.source() == DocumentSource.LETTER).map(Document::fileName).collect(Collectors.toSet());
        return letters.stream().filter(letter -> letter.state() == LetterState.SENT && !there.contains(letter.fileName()));
    }

    /** The newest redacted copy that may be seen, where there is one. */
    static Document shown(Document one, List<Document> all) {
        return all.stream().filter(copy -> copy.mayBeSeen() && Integer.valueOf(one.number()).equals(copy.redactedCopyOf()))
                .max(Comparator.comparingInt(Document::number)).orElse(one);
    }

    /** Of a redacted copy, by its id: the number and title of what it is a copy of. */
    static LongFunction<String> title(List<Document> all) {
        return id -> all.stream().filter(one -> one.id() == id).map(one -> one.redactedCopyOf() + ". " + one.title()).findFirst().orElse("");
    }

    private Leaf leaf(Document one) {
        FileKind kind = FileKind.ofContentType(one.contentType()).orElse(null);
        String title = Texts.of("complaints.bundle.document", one.title(), one.number())
                + (one.redactedCopyOf() == null ? "" : " " + Texts.of("complaints.bundle.redacted"));
        if (PLACED.contains(kind)) {
            return new Leaf(title, kind, to -> vault.write(one, to));
        }
        if (TEXTS.contains(kind) && one.size() <= MOST_TEXT) {
            return new Leaf(title, FileKind.PDF, to -> {
                ByteArrayOutputStream words = new ByteArrayOutputStream();
                vault.write(one, words);
                to.write(press.pdf(new Paper(title, one.fileName(), List.of(new Block.Words(words.toString(StandardCharsets.UTF_8))))));
            });
        }
        return Leaf.apart(title);
    }

    private Leaf paper(String name, List<Block> blocks, CaseFile file) {
        String title = Texts.of("complaints.bundle.part." + name);
        return new Leaf(title, FileKind.PDF, to -> to.write(press.pdf(new Paper(title, file.reference(), blocks))));
    }
}
