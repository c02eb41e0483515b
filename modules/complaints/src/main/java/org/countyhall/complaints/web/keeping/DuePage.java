package org.countyhall.complaints.web.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.keeping.DestroyCases;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Cases whose time has come: chosen, looked at once more, destroyed. */
@Named
@RequestScoped
public class DuePage {

    @Inject
    DestroyCases destroy;

    @Inject
    HttpServletRequest request;

    private List<DueCase> due;
    private List<DestroyCases.Preview> previews;
    private List<DestroyCases.Result> results;

    public void show() {
        getDue();
    }

    public List<DueCase> getDue() {
        if (due == null) {
            due = destroy.due();
        }
        return due;
    }

    /** As chosen on the page before. */
    public List<String> getChosen() {
        String[] chosen = request.getParameterValues("reference");
        return chosen == null ? List.of() : Arrays.stream(chosen).distinct().toList();
    }

    public void preview() {
        if (getChosen().isEmpty()) {
            throw new BadInput("reference", "complaints.chooseCases");
        }
        getPreviews();
    }

    public List<DestroyCases.Preview> getPreviews() {
        if (previews == null) {
            previews = results == null ? destroy.preview(getChosen()) : List.of();
        }
        return previews;
    }

    public String save() {
        results = destroy.destroy(getChosen());
        previews = List.of();
        return null;
    }

    public List<DestroyCases.Result> getResults() {
        return results == null ? List.of() : results;
    }

    public String type(DueCase one) {
        return Wording.word("CaseType", Spelling.of(one.type()));
    }

    public String outcome(DueCase one) {
        return Wording.word("Outcome", Spelling.of(one.outcome()));
    }

    public String rule(DueCase one) {
        return Texts.of("complaints.keeping.rule", one.years(), one.basis());
    }

    /** What would go, as a sentence. */
    public String contents(DestroyCases.Preview one) {
        return one.rows().entrySet().stream().map(Map.Entry::toString).reduce((a, b) -> a + ", " + b).orElse("").replace("=", " ").replace('_', ' ');
    }
}
