package org.countyhall.complaints.domain.documents;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
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
 * A bundle or a subject access export that somebody asked for. It is made in the background; what comes of it is a document of the
 * case. An export also says which cases it holds: only who may open all of them opens it.
 */
@Entity(name = "ComplaintsMaking")
@Table(name = "complaints_making")
public class Making {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MakingKind kind;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "chosen", columnDefinition = "TEXT")
    private String chosen;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MakingState state;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "document_number")
    private Integer documentNumber;

    @Column(name = "held", columnDefinition = "TEXT")
    private String held;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Making() {
    }

    /**
     * @param purpose what a bundle is for; null when nobody said
     * @param chosen numbers of the documents that go into a bundle
     */
    public static Making asked(Case of, MakingKind kind, String purpose, List<Integer> chosen, Desk desk) {
        Making asked = new Making();
        asked.caseId = of.id();
        asked.kind = kind;
        asked.purpose = purpose;
        asked.chosen = chosen.stream().map(String::valueOf).collect(Collectors.joining(","));
        asked.held = of.reference();
        asked.state = MakingState.RUNNING;
        asked.askedAt = desk.at();
        asked.askedBy = desk.officer();
        return asked;
    }

    /** @param number of the document that came of it */
    public void made(int number, List<String> references, Instant at) {
        end(MakingState.MADE, at);
        documentNumber = number;
        held = String.join(",", references);
    }

    public void stopped(Instant at) {
        end(MakingState.STOPPED, at);
    }

    /** @param why a sentence for whoever asked for it */
    public void failed(String why, Instant at) {
        end(MakingState.FAILED, at);
        outcome = why.length() <= LONGEST ? why : why.substring(0, LONGEST);
    }

    private void end(MakingState how, Instant at) {
        if (state != MakingState.RUNNING) {
            throw new RuleBroken("complaints.makingEnded");
        }
        state = how;
        endedAt = at;
    }

    /** What the work on it is called. */
    public String work() {
        return "complaints.making." + id;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public MakingKind kind() {
        return kind;
    }

    public String purpose() {
        return purpose;
    }

    public List<Integer> chosen() {
        return chosen.isEmpty() ? List.of() : Arrays.stream(chosen.split(",")).map(Integer::valueOf).toList();
    }

    public MakingState state() {
        return state;
    }

    /** Why it did not come to its end; null otherwise. */
    public String outcome() {
        return outcome;
    }

    /** Null until it is made. */
    public Integer documentNumber() {
        return documentNumber;
    }

    /** The references of all cases that are in it. */
    public List<String> held() {
        return List.of(held.split(","));
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    /** Null while it runs. */
    public Instant endedAt() {
        return endedAt;
    }
}
