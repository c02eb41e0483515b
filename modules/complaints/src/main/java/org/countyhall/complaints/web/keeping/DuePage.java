package org.countyhall.complaints.web.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.keeping.DestroyCases;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.BulkAction;

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
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private List<DestroyCases.Preview> previews;
    private List<DestroyCases.Result> results;

    /** Refuses at once who may not destroy. */
    public void show() {
        user.require(Authority.COMPLAINTS_MANAGE);
    }

    /** As chosen on the page before. */
    public List<String> getChosen() {
        String[] chosen = request.getParameterValues(BulkAction.CHOSEN);
        return chosen == null ? List.of() : Arrays.stream(chosen).distinct().toList();
    }

    public void preview() {
        if (getChosen().isEmpty()) {
            throw new BadInput(BulkAction.CHOSEN, "complaints.chooseCases");
        }
        previews();
    }

    private List<DestroyCases.Preview> previews() {
        if (previews == null) {
            previews = results == null ? destroy.preview(getChosen()) : List.of();
        }
        return previews;
    }

    /** Those that would be destroyed. */
    public List<DestroyCases.Preview> getPreviews() {
        return previews().stream().filter(one -> one.refusal() == null).toList();
    }

    /** Those that would not, with the reason. */
    public List<DestroyCases.Preview> getKept() {
        return previews().stream().filter(one -> one.refusal() != null).toList();
    }

    public String save() {
        results = destroy.destroy(getChosen());
        previews = List.of();
        return null;
    }

    public List<DestroyCases.Result> getResults() {
        return results == null ? List.of() : results;
    }

    static String rule(DueCase one) {
        return Texts.of("complaints.keeping.rule", one.years(), one.basis());
    }

    /** Why it goes now. */
    public String basis(DestroyCases.Preview one) {
        return rule(one.due());
    }

    /** What would go, as a sentence. */
    public String contents(DestroyCases.Preview one) {
        return one.rows().entrySet().stream().map(Map.Entry::toString).reduce((a, b) -> a + ", " + b).orElse("").replace("=", " ").replace('_', ' ');
    }
}
