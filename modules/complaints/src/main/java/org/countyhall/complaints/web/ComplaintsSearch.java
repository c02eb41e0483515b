package org.countyhall.complaints.web;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.application.FindCases;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.search.SearchHit;
import org.countyhall.ui.search.SearchSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cases by reference, name and words, of those that the person may open. */
@ApplicationScoped
public class ComplaintsSearch implements SearchSource {

    @Inject
    FindCases find;

    @Inject
    CurrentUser user;

    @Override
    public List<SearchHit> find(String words, int atMost) {
        if (!user.may(Authority.COMPLAINTS_READ)) {
            return List.of();
        }
        TableQuery query = new TableQuery(words, Map.of(), Map.of(), Map.of(), Map.of(), "", false, 0, atMost);
        return find.find(query).page().stream().map(ComplaintsSearch::hit).toList();
    }

    private static SearchHit hit(CaseSummary row) {
        return new SearchHit(Wording.word("CaseType", row.type()), row.reference(), row.summary(), CaseAddress.of(row.reference()));
    }
}
