package org.countyhall.complaints.domain.mail;

import java.time.Instant;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.core.BadInput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A mail that came in, once for each Message-ID, with what became of it and why. What may still be decided is the table in {@link MailFate}. */
@Entity(name = "ComplaintsMail")
@Table(name = "complaints_mail")
public class Mail {

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "from_address")
    private String fromAddress;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "subject")
    private String subject;

    @Column(name = "text")
    private String text;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "fate")
    private MailFate fate;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private MailReason reason;

    @Column(name = "named_case")
    private String namedCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "remark")
    private String remark;

    protected Mail() {
    }

    /** @param sorted where it went; a new case or the one that it joins is named by {@link #became} */
    public static Mail taken(IncomingMail came, Sorted sorted, Instant at) {
        Mail taken = new Mail();
        taken.messageId = cut(came.messageId(), LONGEST_ID);
        taken.fromAddress = cut(came.from(), LONGEST_ADDRESS);
        taken.fromName = cut(came.fromName(), LONGEST_NAME);
        taken.subject = cut(came.subject(), LONGEST_SUBJECT);
        taken.text = came.text();
        taken.sizeBytes = came.sizeBytes();
        taken.receivedAt = came.receivedAt();
        taken.takenAt = at;
        taken.fate = sorted.fate();
        taken.reason = sorted.reason();
        taken.namedCase = sorted.namedCase();
        return taken;
    }

    /** The case that it began or joined. */
    public void became(Case its) {
        of = its;
    }

    public void decided(MailAction action, Case its, String why, Desk desk) {
        fate = fate.after(action);
        if (action == MailAction.IGNORE) {
            BadInput.required("remark", why);
        }
        of = its;
        reason = MailReason.BY_HAND;
        remark = why;
        decidedBy = desk.officer();
        decidedAt = desk.at();
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    public Long id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    /** Empty when it named no sender. */
    public String fromAddress() {
        return fromAddress;
    }

    public String fromName() {
        return fromName;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public MailFate fate() {
        return fate;
    }

    public MailReason reason() {
        return reason;
    }

    /** The reference that its subject names; null where there is none. */
    public String namedCase() {
        return namedCase;
    }

    /** Null while it belongs to no case. */
    public Case of() {
        return of;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String remark() {
        return remark;
    }
}
