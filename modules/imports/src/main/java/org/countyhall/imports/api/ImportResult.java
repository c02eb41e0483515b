package org.countyhall.imports.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What became of a file.
 *
 * @param reference of the import in the log
 * @param file the file's name
 * @param rows how many rows it has below its headings
 * @param accepted whether it can be stored; when it was not a dry run, whether it is stored
 * @param controlTotal the kind's control figure over the rows without a problem
 * @param problems the first thousand; nothing is stored while there is one
 * @param problemCount how many there are in all
 * @param ignoredColumns what the file has and the kind does not want
 */
public record ImportResult(String reference, String file, long rows, boolean accepted, BigDecimal controlTotal,
        List<ImportProblem> problems, long problemCount, List<String> ignoredColumns) {
}
