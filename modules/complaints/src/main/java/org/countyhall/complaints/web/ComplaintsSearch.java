package org.countyhall.complaints.web;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.see.FoundTexts;
import org.countyhall.complaints.application.FindCases;
import org.countyhall.complaints.application.see.SearchCases;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.search.SearchHit;
import org.countyhall.ui.search.SearchSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cases, letters, mails and documents by reference, name and words, of those that the person may open. */
@ApplicationScoped
public class ComplaintsSearch implements SearchSource {

    @Inject
    SearchCases search;

    @Inject
    FindCases find;

    @Inject
    CurrentUser user;

    @Override
    public List<SearchHit> find(String words, int atMost) {
        if (!user.may(Authority.COMPLAINTS_READ)) {
            return List.of();
        }
        List<FoundTexts.Found> found = search.search(words, List.of(), null, null, atMost).found();
        return found.isEmpty() ? newest(words, atMost) : found.stream().map(ComplaintsSearch::hit).toList();
    }

    /** A case of the last seconds, which the search has not read yet. */
    private List<SearchHit> newest(String words, int atMost) {
        TableQuery query = new TableQuery(words, Map.of(), Map.of(), Map.of(), Map.of(), "", false, 0, atMost);
        return find.find(query).page().stream().map(ComplaintsSearch::hit).toList();
    }

    private static SearchHit hit(FoundTexts.Found found) {
        boolean itself = found.kind().equals("case");
        return new SearchHit(itself ? Wording.word("CaseType", found.caseType()) : Wording.word("TextKind", found.kind()), found.reference(),
                itself ? found.about() : found.title(), CaseAddress.of(found.reference()));
    }

    private static SearchHit hit(CaseSummary row) {
        return new SearchHit(Wording.word("CaseType", row.type()), row.reference(), row.summary(), CaseAddress.of(row.reference()));
    }
}
