package org.countyhall.complaints.web.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.countyhall.complaints.api.documents.DocumentView;
import org.countyhall.complaints.application.documents.ListDocuments;
import org.countyhall.complaints.application.documents.MakeBundle;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Chooses what goes into a bundle of a case and has it made. */
@Named
@RequestScoped
public class BundlePage {

    @Inject
    ListDocuments list;

    @Inject
    MakeBundle make;

    @Inject
    HttpServletRequest request;

    private List<DocumentView> all;
    private List<DocumentView> documents;
    private String purpose;

    public void show() {
        getDocuments();
    }

    /** Those in force that may be seen; redacted copies come in place of their originals by themselves. */
    public List<DocumentView> getDocuments() {
        if (documents == null) {
            documents = all().stream().filter(one -> one.open() && one.current() && one.redactedCopyOf() == null && !one.own())
                    .sorted(Comparator.comparingInt(DocumentView::number)).toList();
        }
        return documents;
    }

    private List<DocumentView> all() {
        if (all == null) {
            all = list.of(getReference());
        }
        return all;
    }

    public boolean isRedacted(DocumentView one) {
        return all().stream().anyMatch(copy -> copy.open() && Integer.valueOf(one.number()).equals(copy.redactedCopyOf()));
    }

    public String label(DocumentView one) {
        String label = one.number() + ". " + one.title();
        return isRedacted(one) ? label + " " + Texts.of("complaints.bundle.redacted") : label;
    }

    public String save() {
        String[] chosen = request.getParameterValues("document");
        String making = make.make(getReference(), purpose, chosen == null ? List.of()
                : Arrays.stream(chosen).filter(number -> number.matches("\\d{1,6}")).map(Integer::valueOf).toList());
        return MakingPage.outcome(getReference(), making);
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
