package org.countyhall.imports.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportPreview;
import org.countyhall.imports.api.ImportPreview.WantedColumn;
import org.countyhall.imports.api.ImportView;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.checking.Layout;
import org.countyhall.imports.domain.table.TableFile;
import org.countyhall.imports.domain.table.TableRow;
import org.countyhall.imports.domain.table.TableRows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns a file of the log into what pages and the interface show. */
@ApplicationScoped
class Views {

    private static final int SAMPLE = 8;
    private static final int PLACES = 4;

    @Inject
    Kinds kinds;

    @Inject
    FileWork work;

    @Inject
    CurrentUser user;

    ImportView view(FileImport file) {
        ImportKind<?> kind = kinds.named(file.kind());
        return new ImportView(file.reference(), file.kind(), Texts.of(kind.textKey()), file.fileName(), file.size(), file.sha256(),
                file.state().name(), file.rows(), file.controlTotal().map(Views::plain).orElse(null),
                Texts.of(kind.textKey() + ".control"), file.problemCount(), file.outcome(), file.uploadedBy(), file.uploadedAt(),
                file.finishedAt().orElse(null), user.name().filter(file.uploadedBy()::equals).isPresent(), file.spoolName().isPresent());
    }

    /** Without zeros at the end, but with a full stop's right side where there is one. */
    static BigDecimal plain(BigDecimal total) {
        BigDecimal shortest = total.setScale(Math.min(PLACES, Math.max(0, total.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    ImportPreview preview(FileImport file) {
        ImportKind<?> kind = kinds.named(file.kind());
        try (TableFile table = work.open(file)) {
            Layout layout = work.layout(file, table);
            return new ImportPreview(layout.sheet(), layout.headerRow(), layout.headings(), layout.columnOf(), wanted(kind),
                    layout.ignored(), sample(table, layout), layout.problems(kind.columns()).isEmpty());
        }
    }

    private static List<List<String>> sample(TableFile table, Layout layout) {
        List<List<String>> sample = new ArrayList<>();
        try (TableRows rows = table.rows(layout.sheet())) {
            for (var row = rows.next(); row.isPresent() && sample.size() < SAMPLE; row = rows.next()) {
                if (row.get().number() > layout.headerRow()) {
                    sample.add(cells(row.get(), layout.headings().size()));
                }
            }
        }
        return sample;
    }

    private static List<String> cells(TableRow row, int width) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(row.number()));
        for (int i = 0; i < width; i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }

    static List<WantedColumn> wanted(ImportKind<?> kind) {
        return kind.columns().stream().map(column -> new WantedColumn(column.name(), column.isRequired(), expects(column),
                column.explainedKey().map(Texts::of).orElse(""))).toList();
    }

    private static String expects(ImportColumn column) {
        return switch (column.expects()) {
            case TEXT -> Texts.of("imports.wanted.text", column.limit());
            case DECIMAL -> Texts.of("imports.wanted.decimal", column.limit());
            case WHOLE -> Texts.of("imports.wanted.whole");
            case DATE -> Texts.of("imports.wanted.date");
            case YES_OR_NO -> Texts.of("imports.wanted.yesOrNo");
            case CHOICE -> Texts.of("imports.wanted.choice", String.join(", ", column.choices().keySet()));
        };
    }
}
