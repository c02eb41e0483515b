package org.countyhall.imports.application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.checking.KindReader;
import org.countyhall.imports.domain.checking.Layout;
import org.countyhall.imports.domain.table.TableFile;
import org.countyhall.imports.domain.table.TableWriter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer gets the own file back with a column in front that says what is wrong with each row. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class DownloadRejects {

    @Inject
    OwnFiles own;

    @Inject
    Kinds kinds;

    @Inject
    FileWork work;

    /** The name under which the copy is saved. */
    public String fileName(String reference, boolean workbook) {
        FileImport file = own.own(reference);
        return file.reference() + "-" + Texts.of("imports.rejects.fileName") + (workbook ? ".xlsx" : ".csv");
    }

    public void write(String reference, boolean workbook, OutputStream out) {
        FileImport file = own.own(reference);
        try (TableFile table = work.open(file);
                TableWriter writer = workbook ? TableWriter.workbook(out, file.reference()) : TableWriter.csv(out)) {
            Layout layout = work.layout(file, table);
            writer.row(inFront(Texts.of("imports.rejects.column"), layout.headings()));
            copy(kinds.named(file.kind()), table, layout, writer);
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    private static <R> void copy(ImportKind<R> kind, TableFile table, Layout layout, TableWriter writer) throws IOException {
        try (KindReader<R> reader = new KindReader<>(kind, table, layout)) {
            while (reader.next()) {
                String wrong = reader.problems().stream().map(DownloadRejects::inWords).collect(Collectors.joining("; "));
                writer.row(inFront(wrong, reader.tableRow().cells()));
            }
        }
    }

    private static String inWords(ImportProblem problem) {
        return problem.column().isEmpty() ? problem.message() : problem.column() + ": " + problem.message();
    }

    private static List<String> inFront(String first, List<String> cells) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(cells);
        return all;
    }
}
