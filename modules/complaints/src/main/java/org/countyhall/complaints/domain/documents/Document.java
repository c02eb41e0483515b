package org.countyhall.complaints.domain.documents;

import java.time.Instant;
import java.util.List;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A file of a case. Its content never changes: a better one comes beside it as its next edition, a redacted copy as a document of
 * its own. Removed, its content is gone and the row says who took it away and why.
 */
@Entity(name = "ComplaintsDocument")
@Table(name = "complaints_document")
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_type")
    private String contentType;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private DocumentSource source;

    @Column(name = "first_number")
    private int firstNumber;

    @Column(name = "edition")
    private int edition;

    @Column(name = "redacted_copy_of")
    private Integer redactedCopyOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DocumentStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "status_at")
    private Instant statusAt;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removal_reason")
    private String removalReason;

    protected Document() {
    }

    /** @param status WAITING where a scanner is to look at it first */
    public static Document added(long caseId, int number, String title, CheckedFile file, DocumentSource source, DocumentStatus status,
            Desk desk) {
        Document added = new Document();
        added.caseId = caseId;
        added.number = number;
        added.title = title == null || title.isBlank() ? file.fileName() : title.strip();
        added.fileName = file.fileName();
        added.contentType = file.kind().contentType();
        added.size = file.size();
        added.sha256 = file.sha256();
        added.source = source;
        added.firstNumber = number;
        added.edition = 1;
        added.status = status;
        added.statusAt = desk.at();
        added.addedAt = desk.at();
        added.addedBy = desk.officer();
        return added;
    }

    /** Makes this the edition that follows another. */
    public void replaces(Document before) {
        before.refuseToBeCorrected();
        firstNumber = before.firstNumber;
        edition = before.edition + 1;
    }

    /** Makes this the copy of another in which something is blacked out. */
    public void redacts(Document original) {
        original.refuseToBeCorrected();
        if (original.redactedCopyOf != null) {
            throw new RuleBroken("complaints.alreadyRedactedCopy");
        }
        redactedCopyOf = original.number;
    }

    public void foundClean(Instant at) {
        status = DocumentStatus.CLEAN;
        statusAt = at;
    }

    public void foundBad(String what, Instant at) {
        status = DocumentStatus.REFUSED;
        statusReason = what.length() <= 500 ? what : what.substring(0, 500);
        statusAt = at;
    }

    public void remove(String reason, Desk desk) {
        refuseRemoved();
        removalReason = BadInput.required("reason", reason);
        removedAt = desk.at();
        removedBy = desk.officer();
    }

    /** What the application put together is made anew instead. */
    private void refuseToBeCorrected() {
        refuseRemoved();
        if (source.isOwn()) {
            throw new RuleBroken("complaints.documentMadeHere", number);
        }
    }

    private void refuseRemoved() {
        if (isRemoved()) {
            throw new RuleBroken("complaints.documentRemoved", number);
        }
    }

    /**
     * Those of a case that another one can have too when a matter goes on there: the newest editions of what came in or went out. What
     * the application put together is about one case, and the log of a redacted copy stays where it was written.
     */
    public static List<Document> goingAlong(List<Document> all) {
        return all.stream().filter(one -> !one.isRemoved() && one.status != DocumentStatus.REFUSED && one.redactedCopyOf == null && !one.source.isOwn())
                .filter(one -> all.stream().noneMatch(other -> !other.isRemoved() && other.firstNumber == one.firstNumber && other.edition > one.edition))
                .toList();
    }

    /** Neither waiting for the scanner, nor refused by it, nor taken away. */
    public boolean mayBeSeen() {
        return status.mayBeSeen() && !isRemoved();
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** Within its case, from 1. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    public String contentType() {
        return contentType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Of the content as it came. */
    public String sha256() {
        return sha256;
    }

    public DocumentSource source() {
        return source;
    }

    /** The number of its first edition. */
    public int firstNumber() {
        return firstNumber;
    }

    public int edition() {
        return edition;
    }

    /** Null for a document that is no redacted copy. */
    public Integer redactedCopyOf() {
        return redactedCopyOf;
    }

    public DocumentStatus status() {
        return status;
    }

    /** What the scanner found; null when nothing. */
    public String statusReason() {
        return statusReason;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant removedAt() {
        return removedAt;
    }

    public String removedBy() {
        return removedBy;
    }

    public String removalReason() {
        return removalReason;
    }
}
