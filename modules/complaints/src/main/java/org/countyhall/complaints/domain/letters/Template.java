package org.countyhall.complaints.domain.letters;

import java.time.Instant;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.TemplateFieldsAreKnown;
import org.countyhall.core.BadInput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What letters of one kind say, with fields such as {@code {{respondBy}}} that are filled from the case. Letters once drafted keep their words. */
@Entity(name = "ComplaintsLetterTemplate")
@Table(name = "complaints_letter_template")
public class Template {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LetterKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String body;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Template() {
    }

    public static Template of(String code, LetterKind kind, String name, String subject, String body, Desk desk) {
        Template made = new Template();
        made.code = code;
        made.kind = kind;
        made.rewrite(name, subject, body, desk);
        return made;
    }

    public void rewrite(String newName, String newSubject, String newBody, Desk desk) {
        name = BadInput.required("name", newName);
        subject = TemplateFieldsAreKnown.check("subject", BadInput.required("subject", newSubject));
        body = TemplateFieldsAreKnown.check("body", BadInput.required("body", newBody));
        changedAt = desk.at();
        changedBy = desk.officer();
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public LetterKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
