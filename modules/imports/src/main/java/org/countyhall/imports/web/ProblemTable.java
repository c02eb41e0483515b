package org.countyhall.imports.web;

import java.util.List;

import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.application.ReadImport;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was found wrong in one file, in the order of its rows. */
@Named("importProblemTable")
@RequestScoped
public class ProblemTable extends ShortTable<ImportProblem> {

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
                Column.text("column", ImportProblem::column).filterContains(),
                Column.text("value", ImportProblem::value).filterContains(),
                Column.text("message", ImportProblem::message).filterContains(),
                Column.text("sheet", ImportProblem::sheet).hidden());
    }

    @Override
    public List<String> scope() {
        return List.of("reference");
    }

    @Override
    protected List<ImportProblem> all(TableQuery query) {
        return readImport.problems(query.scope("reference").orElse(""), 0, KEPT);
    }
}
