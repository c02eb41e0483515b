package org.countyhall.performance.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.application.FindMeasures;
import org.countyhall.ui.search.SearchHit;
import org.countyhall.ui.search.SearchSource;

/** Measures for the search box: by code and by name. */
@ApplicationScoped
public class MeasuresSearch implements SearchSource {

    @Inject
    FindMeasures findMeasures;

    @Inject
    CurrentUser user;

    @Override
    public List<SearchHit> find(String words, int atMost) {
        if (!user.may(Authority.MEASURES_READ)) {
            return List.of();
        }
        TableQuery query = new TableQuery(words, Map.of(), Map.of(), Map.of(), Map.of(), "",
                false, 0, atMost);
        return findMeasures.list(query).page().stream().map(measure -> new SearchHit(Texts.of("performance.measure"), measure.code(),
                measure.name(), MeasureAddress.of(measure.code()))).toList();
    }
}
