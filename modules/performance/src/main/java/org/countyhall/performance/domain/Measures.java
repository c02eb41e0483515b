package org.countyhall.performance.domain;

import java.util.List;
import java.util.Optional;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.MeasureSummary;

/** All measures of the council. */
public interface Measures {

    Optional<Measure> find(String code);

    /** For changing it: whoever else wants to change the same measure waits until this transaction ends. */
    Optional<Measure> findToChange(String code);

    void add(Measure measure);

    /** One page of the list of measures. */
    Rows<MeasureSummary> list(TableQuery query);

    List<Statement> statementsAbout(String code);

    void note(Statement statement);

    /** Measures with a figure whose latest period has no commentary yet. */
    List<MeasureSummary> withoutCommentary();
}
