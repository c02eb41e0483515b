package org.countyhall.complaints.domain.documents;

import java.time.Instant;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.core.BadInput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of the redaction log: what was blacked out where in a copy, by which exemption and why. Written once, never changed. */
@Entity(name = "ComplaintsRedaction")
@Table(name = "complaints_redaction")
public class Redaction {

    /**
     * Lines in the log of one copy. The longest file, of some hundred pages, has a few blacked out on each; whoever sends more sends no log
     * that anybody reads, and the log is shown whole and printed with every bundle.
     */
    public static final int MOST_LINES = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "place")
    private String place;

    @Column(name = "what")
    private String what;

    @Column(name = "exemption")
    private String exemption;

    @Column(name = "why")
    private String why;

    @Column(name = "redacted_by")
    private String redactedBy;

    @Column(name = "redacted_at")
    private Instant redactedAt;

    protected Redaction() {
    }

    /** @param documentId of the redacted copy, not of the original */
    public static Redaction of(long documentId, String place, String what, Exemption exemption, String why, Desk desk) {
        Redaction made = new Redaction();
        made.documentId = documentId;
        made.place = BadInput.required("place", place);
        made.what = BadInput.required("what", what);
        made.exemption = BadInput.required("exemption", exemption).name();
        made.why = BadInput.required("why", why);
        made.redactedBy = desk.officer();
        made.redactedAt = desk.at();
        return made;
    }

    public long documentId() {
        return documentId;
    }

    public String place() {
        return place;
    }

    public String what() {
        return what;
    }

    public Exemption exemption() {
        return Exemption.valueOf(exemption);
    }

    public String why() {
        return why;
    }

    public String redactedBy() {
        return redactedBy;
    }

    public Instant redactedAt() {
        return redactedAt;
    }
}
