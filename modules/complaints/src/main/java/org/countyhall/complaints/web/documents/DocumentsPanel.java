package org.countyhall.complaints.web.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.documents.DocumentView;
import org.countyhall.complaints.api.documents.MakingView;
import org.countyhall.complaints.application.documents.AddDocuments;
import org.countyhall.complaints.application.documents.FollowMaking;
import org.countyhall.complaints.application.documents.ListDocuments;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The documents of a case, on its page: listed, opened, added by dropping them there. */
@Named
@RequestScoped
public class DocumentsPanel implements CasePanel {

    private static final long KILO = 1024;

    @Inject
    Colleagues colleagues;

    @Inject
    ListDocuments list;

    @Inject
    AddDocuments add;

    @Inject
    FollowMaking follow;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private List<DocumentView> documents;
    private String title;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.DOCUMENTS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.documents.tab", getDocuments().stream().filter(one -> one.removedAt() == null && one.current()).count());
    }

    public List<DocumentView> getDocuments() {
        if (documents == null) {
            documents = list.of(getReference());
        }
        return documents;
    }

    /** Bundles and exports that are being made. */
    public List<MakingView> getMakings() {
        return isWorker() ? follow.running(getReference()) : List.of();
    }

    public String making(MakingView one) {
        return Texts.of("complaints.making.running." + one.kind(), one.percent());
    }

    public String upload() {
        try (SentFiles files = SentFiles.of(request)) {
            add.add(getReference(), title, files.all());
        }
        return CaseAddress.outcome(getReference()) + "&tab=documents";
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isAdder() {
        return user.may(Authority.COMPLAINTS_INVESTIGATE);
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    /** Replaced, redacted and removed is what is there and nothing newer stands in its place. */
    public boolean changes(DocumentView one) {
        return isWorker() && one.removedAt() == null && one.current() && !one.status().equals("refused");
    }

    /** What the application put together is made anew and not replaced. */
    public boolean replaces(DocumentView one) {
        return changes(one) && !one.own();
    }

    public boolean redacts(DocumentView one) {
        return replaces(one) && one.redactedCopyOf() == null && one.open();
    }

    public String address(String page, DocumentView one) {
        return request.getContextPath() + "/complaints/documents/" + page + "?reference=" + getReference() + "&number=" + one.number();
    }

    public String state(DocumentView one) {
        if (one.removedAt() != null) {
            return Texts.of("complaints.documents.removed");
        }
        return one.current() ? Wording.word("DocumentStatus", one.status()) : Texts.of("complaints.documents.replaced");
    }

    public Colour colour(DocumentView one) {
        if (one.removedAt() != null || !one.current()) {
            return Colour.GREY;
        }
        return switch (one.status()) {
            case "clean" -> Colour.GREEN;
            case "waiting" -> Colour.AMBER;
            case "refused" -> Colour.RED;
            default -> Colour.GREY;
        };
    }

    /** What stands below the title: edition, redacted copy, why it is gone. */
    public List<String> remarks(DocumentView one) {
        List<String> remarks = new ArrayList<>();
        if (one.edition() > 1) {
            remarks.add(Texts.of("complaints.documents.edition", one.edition()));
        }
        if (one.redactedCopyOf() != null) {
            remarks.add(Texts.of("complaints.documents.copyOf", one.redactedCopyOf()));
        }
        if (one.statusReason() != null) {
            remarks.add(one.statusReason());
        }
        if (one.removedAt() != null) {
            remarks.add(Texts.of("complaints.documents.removedBy", colleagues.shown(one.removedBy()), one.removalReason()));
        }
        return remarks;
    }

    public String log(DocumentView one) {
        return Texts.of("complaints.documents.log", one.redactions().size());
    }

    public String redaction(DocumentView.RedactionView line) {
        return Texts.of("complaints.documents.log.line", line.place(), line.what(), Wording.word("Exemption", line.exemption()), line.why(),
                colleagues.shown(line.by()));
    }

    public String size(DocumentView one) {
        return one.size() < KILO * KILO ? Texts.of("complaints.documents.kilobytes", Math.max(1, one.size() / KILO))
                : Texts.of("complaints.documents.megabytes",
                        BigDecimal.valueOf(one.size()).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP));
    }

    public String getHint() {
        return Texts.of("complaints.documents.hint", FileKind.endings(), add.mostBytes() / KILO / KILO);
    }

    public String getEndings() {
        return FileKind.endings();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
