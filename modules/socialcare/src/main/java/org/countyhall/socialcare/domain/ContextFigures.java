package org.countyhall.socialcare.domain;

import java.util.List;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.socialcare.api.ContextLine;

/** The figures that help to read the measures. */
public interface ContextFigures {

    Rows<ContextLine> list(TableQuery query);

    /** The themes there are, in order. */
    List<String> themes();
}
