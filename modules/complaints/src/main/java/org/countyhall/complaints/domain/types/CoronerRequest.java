package org.countyhall.complaints.domain.types;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.CoronerEvidenceSignedOff;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The legal side of a coroner's request: handed to legal services on a day, the statement signed off, and only then does the evidence go out. */
@Entity(name = "ComplaintsCoronerRequest")
@Table(name = "complaints_coroner_request")
public class CoronerRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "handed_to")
    private String handedTo;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "author")
    private String author;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_by")
    private String signedBy;

    protected CoronerRequest() {
    }

    public static CoronerRequest of(Case of) {
        if (of.type() != CaseType.CORONER) {
            throw new RuleBroken("complaints.notThatType");
        }
        CoronerRequest request = new CoronerRequest();
        request.of = of;
        return request;
    }

    public void handedToLegal(LocalDate on, String to, Desk desk) {
        handedOn = NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        handedTo = BadInput.required("handedTo", to);
        handedBy = desk.officer();
    }

    /** Legal services agreed the statement as its author signed it. */
    public void signedOff(String writtenBy, LocalDate on, Desk desk) {
        CoronerEvidenceSignedOff.checkHandedOver(handedOn);
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        if (on.isBefore(handedOn)) {
            throw new BadInput("on", "complaints.signedBeforeHandover", handedOn);
        }
        author = BadInput.required("author", writtenBy);
        signedOn = on;
        signedBy = desk.officer();
    }

    public Case of() {
        return of;
    }

    /** Null while legal services do not have it. */
    public LocalDate handedOn() {
        return handedOn;
    }

    public String handedTo() {
        return handedTo;
    }

    public String handedBy() {
        return handedBy;
    }

    /** Who wrote the statement; null while it is not signed off. */
    public String author() {
        return author;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String signedBy() {
        return signedBy;
    }
}
