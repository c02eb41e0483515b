package org.countyhall.socialcare.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.socialcare.api.ContextLine;
import org.countyhall.socialcare.domain.ContextFigures;

/** The figures that help to read the measures. */
@ApplicationScoped
@UseCase(Authority.SOCIALCARE_READ)
@Transactional
public class FindContextFigures {

    @Inject
    ContextFigures figures;

    public Rows<ContextLine> list(TableQuery query) {
        return figures.list(query);
    }

    public List<String> themes() {
        return figures.themes();
    }
}
