package org.countyhall.complaints.domain.keeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What is left of a case that was destroyed. Its hash covers every word of it. */
@Entity(name = "ComplaintsCertificate")
@Table(name = "complaints_certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "number")
    private String number;

    @Column(name = "case_reference")
    private String caseReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private CaseType type;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "years")
    private int years;

    @Column(name = "basis")
    private String basis;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "contents")
    private String contents;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    @Column(name = "destroyed_by")
    private String destroyedBy;

    @Column(name = "hash")
    private String hash;

    @Column(name = "again_at")
    private Instant againAt;

    protected Certificate() {
    }

    /** @param destroyed how many rows of which table */
    public static Certificate of(String number, DueCase due, Map<String, Integer> destroyed, Desk desk) {
        Certificate made = new Certificate();
        made.number = number;
        made.caseReference = due.reference();
        made.type = due.type();
        made.receivedOn = due.receivedOn();
        made.closedOn = due.closedOn();
        made.years = due.years();
        made.basis = due.basis();
        made.dueOn = due.dueOn();
        made.contents = new TreeMap<>(destroyed).entrySet().stream().filter(one -> one.getValue() > 0)
                .map(one -> one.getKey().replace("complaints_", "") + "=" + one.getValue()).reduce((one, other) -> one + " " + other).orElse("");
        made.destroyedAt = desk.at();
        made.destroyedBy = desk.officer();
        made.hash = made.hashed();
        return made;
    }

    /** A backup had brought the case back; it is gone again. */
    public void again(Instant at) {
        againAt = at;
    }

    /** Whether nothing of it was changed. */
    public boolean isWhole() {
        return hash.equals(hashed());
    }

    private String hashed() {
        String words = String.join("|", number, caseReference, type.name(), receivedOn.toString(), closedOn.toString(), String.valueOf(years),
                basis, dueOn.toString(), contents, destroyedAt.toString(), destroyedBy);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public String number() {
        return number;
    }

    public String caseReference() {
        return caseReference;
    }

    public CaseType type() {
        return type;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public int years() {
        return years;
    }

    public String basis() {
        return basis;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Tables without the module's name, each with the number of its rows. */
    public String contents() {
        return contents;
    }

    public Instant destroyedAt() {
        return destroyedAt;
    }

    public String destroyedBy() {
        return destroyedBy;
    }

    public String hash() {
        return hash;
    }

    /** Null when it never came back. */
    public Instant againAt() {
        return againAt;
    }
}
