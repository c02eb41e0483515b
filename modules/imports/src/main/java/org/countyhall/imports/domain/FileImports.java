package org.countyhall.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.api.ImportProblem;

/** The log of uploaded files. */
public interface FileImports {

    void add(FileImport file);

    Optional<FileImport> find(long id);

    /** The import with which the same content of the same kind was stored. */
    Optional<FileImport> storedBefore(String kind, String sha256);

    /** Makes sure that nobody else stores the same content, until the transaction ends. Empty when somebody has. */
    boolean claim(FileImport file);

    /** What was found, in place of what was found before. */
    void keepProblems(FileImport file, List<ImportProblem> problems);

    List<ImportProblem> problems(FileImport file, int offset, int limit);

    /** Those not stored, uploaded before then, whose content still lies around. */
    List<FileImport> leftBefore(Instant then);

    /** The accounts of whoever uploaded something of what {@link #list} has for this person, in their order. */
    List<String> uploaders(String person);

    /** What everybody stored, and what this person uploaded. */
    Rows<FileImport> list(String person, TableQuery query);
}
