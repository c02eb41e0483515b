package org.countyhall.performance.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.Measures;
import org.countyhall.performance.domain.Statement;

/** Measures without a database, for tests of use cases. */
final class MeasuresInMemory implements Measures {

    final List<Measure> measures = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();

    MeasuresInMemory(Measure... known) {
        measures.addAll(List.of(known));
    }

    @Override
    public Optional<Measure> find(String code) {
        return measures.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Measure> findToChange(String code) {
        return find(code);
    }

    @Override
    public void add(Measure measure) {
        measures.add(measure);
    }

    @Override
    public Rows<MeasureSummary> list(TableQuery query) {
        return Rows.cut(measures.stream().map(Measure::summary).toList(), query);
    }

    @Override
    public List<Statement> statementsAbout(String code) {
        return statements;
    }

    @Override
    public void note(Statement statement) {
        statements.add(statement);
    }

    @Override
    public List<MeasureSummary> withoutCommentary() {
        return measures.stream().map(Measure::summary).filter(one -> one.value() != null).toList();
    }
}
