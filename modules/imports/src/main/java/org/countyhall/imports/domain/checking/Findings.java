package org.countyhall.imports.domain.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.domain.table.TableFile;

/**
 * What going through a file found.
 *
 * @param rows how many rows the file has below its headings
 * @param controlTotal the kind's control figure, over the rows without a problem
 * @param problems the first of them
 * @param problemCount how many there are in all
 * @param sample the first rows as they stand in the file, for the preview
 */
public record Findings(long rows, BigDecimal controlTotal, List<ImportProblem> problems, long problemCount,
        List<List<String>> sample) {

    /** As many problems as are kept and shown; a file with more needs its maker, not a list. */
    public static final int PROBLEMS_KEPT = 1_000;
    private static final int SAMPLE = 10;

    public boolean clean() {
        return problemCount == 0;
    }

    /** Told about each row; may stop the work by throwing. */
    @FunctionalInterface
    public interface Progress {

        void at(long rows, double share);
    }

    public static <R> Findings of(ImportKind<R> kind, TableFile file, Layout layout, Progress progress) {
        List<ImportProblem> headings = layout.problems(kind.columns());
        if (!headings.isEmpty()) {
            return new Findings(0, BigDecimal.ZERO, headings, headings.size(), List.of());
        }
        List<ImportProblem> kept = new ArrayList<>();
        List<List<String>> sample = new ArrayList<>();
        BigDecimal control = BigDecimal.ZERO;
        long rows = 0;
        long problems = 0;
        try (KindReader<R> reader = new KindReader<>(kind, file, layout)) {
            while (reader.next()) {
                rows++;
                List<ImportProblem> here = reader.problems();
                problems += here.size();
                here.stream().limit(Math.max(0, PROBLEMS_KEPT - kept.size())).forEach(kept::add);
                if (here.isEmpty()) {
                    control = control.add(kind.control(reader.read()));
                }
                if (sample.size() < SAMPLE) {
                    sample.add(reader.tableRow().cells());
                }
                progress.at(rows, reader.progress());
            }
        }
        if (rows == 0) {
            kept.add(new ImportProblem(layout.sheet(), layout.headerRow() + 1, "", "", Texts.of("imports.expects.rows")));
            problems++;
        }
        return new Findings(rows, control, kept, problems, sample);
    }
}
