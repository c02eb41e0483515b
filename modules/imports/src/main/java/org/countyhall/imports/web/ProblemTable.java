package org.countyhall.imports.web;

import java.util.List;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.application.ReadImport;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was found wrong in one file, in the order of its rows. */
@Named("importProblemTable")
@RequestScoped
public class ProblemTable extends Table<ImportProblem> {

    private static final int KEPT = 1_000;

    @Inject
    ReadImport readImport;

    @Override
    public String id() {
        return "imports.problems";
    }

    @Override
    public List<Column<ImportProblem>> columns() {
        return List.of(
                Column.<ImportProblem>text("row", problem -> String.valueOf(problem.row())).rowHeading(),
                Column.text("column", ImportProblem::column),
                Column.text("value", ImportProblem::value),
                Column.text("message", ImportProblem::message),
                Column.text("sheet", ImportProblem::sheet).hidden());
    }

    @Override
    public List<String> scope() {
        return List.of("reference");
    }

    @Override
    public Rows<ImportProblem> rows(TableQuery query) {
        String reference = query.scope("reference").orElse("");
        long kept = Math.min(KEPT, readImport.read(reference).problemCount());
        return new Rows<>(readImport.problems(reference, query.offset(), query.limit()), kept);
    }
}
