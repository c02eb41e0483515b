package org.countyhall.complaints.application.documents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.domain.EventWords;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.work.Note;
import org.countyhall.core.Texts;

/** What a case says, as parts of a paper; colleagues stand there by their names, not by their accounts. */
final class CasePapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CasePapers() {
    }

    static List<Block> summary(CaseFile file, UnaryOperator<String> names) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        row(rows, "reference", file.reference());
        row(rows, "type", word("CaseType", file.type()));
        row(rows, "receivedOn", day(file.receivedOn()));
        row(rows, "acknowledgedOn", day(file.acknowledgedOn()));
        row(rows, "respondBy", day(file.respondBy()));
        row(rows, "respondedOn", day(file.respondedOn()));
        row(rows, "closedOn", day(file.closedOn()));
        row(rows, "outcome", word("Outcome", file.outcome()));
        row(rows, "complainant", file.complainant().name());
        row(rows, "onBehalfOf", file.complainant().onBehalfOf());
        row(rows, "adjustments", file.complainant().adjustments());
        row(rows, "officer", names.apply(file.officer()));
        blocks.add(new Block.Grid(Texts.of("complaints.bundle.facts"), columns("what", "value"), rows));
        blocks.add(new Block.Heading(2, Texts.of("complaints.bundle.matter")));
        blocks.add(new Block.Words(file.summary()));
        return blocks;
    }

    static List<Block> points(CaseFile file) {
        return file.points().stream().<Block>flatMap(point -> Stream.of(
                new Block.Heading(2, Texts.of("complaints.bundle.point", point.number(), word("Finding", point.finding() == null ? "none" : point.finding()))),
                new Block.Words(point.summary()),
                new Block.Words(point.reasons() == null ? "" : point.reasons()))).toList();
    }

    static List<Block> timeline(CaseFile file, UnaryOperator<String> names) {
        List<List<String>> rows = new ArrayList<>(file.events().stream().map(event -> List.of(day(event.on()), (word("EventKind", event.kind())
                + " " + EventWords.said(event.kind(), event.detail(), names)).strip(), names.apply(event.recordedBy()))).toList());
        Collections.reverse(rows);
        return List.of(new Block.Grid(Texts.of("complaints.bundle.timeline"), columns("on", "what", "who"), rows));
    }

    static List<Block> notes(List<Note> notes, UnaryOperator<String> names) {
        return notes.isEmpty() ? List.of() : List.of(new Block.Grid(Texts.of("complaints.export.notes"), columns("on", "what", "who"),
                notes.stream().map(note -> List.of(DAY.format(note.writtenAt().atZone(ZoneId.of("Europe/London"))), note.words(), names.apply(note.writtenBy()))).toList()));
    }

    static List<Block> redactions(List<Redaction> log, LongFunction<String> documentTitle, UnaryOperator<String> names) {
        return List.of(new Block.Grid(Texts.of("complaints.bundle.redactions"), columns("document", "place", "what", "exemption", "why", "who"),
                log.stream().map(line -> List.of(documentTitle.apply(line.documentId()), line.place(), line.what(),
                        word("Exemption", Spelling.of(line.exemption())), line.why(), names.apply(line.redactedBy()))).toList()));
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String word(String kind, String code) {
        return code == null ? "" : Texts.of("complaints." + kind + "." + code);
    }

    private static List<String> columns(String... names) {
        return Stream.of(names).map(name -> Texts.of("complaints.bundle.column." + name)).toList();
    }

    private static void row(List<List<String>> rows, String label, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(List.of(Texts.of("complaints.bundle.fact." + label), value));
        }
    }
}
