package org.countyhall.complaints.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.core.Directorate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

/** What is written down about a case, for reading; only the verbs of {@link Case} change it. */
@MappedSuperclass
public abstract class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    @Column(name = "version")
    int version;

    @Column(name = "reference")
    String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    CaseType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "procedure_code")
    Procedure procedure;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    CaseStatus status;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "method")
    String method;

    @Column(name = "summary")
    String summary;

    @Embedded
    Complainant complainant;

    @Enumerated(EnumType.STRING)
    @Column(name = "directorate")
    Directorate directorate;

    @Column(name = "team")
    String team;

    @Column(name = "officer")
    String officer;

    @Column(name = "matter_on")
    LocalDate matterOn;

    @Column(name = "discretion")
    String discretion;

    @Embedded
    Progress progress;

    @Embedded
    Schedule schedule;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    Outcome outcome;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "closing_reason")
    String closingReason;

    @Column(name = "delay_reason")
    String delayReason;

    @Column(name = "restricted")
    boolean restricted;

    @Column(name = "search_text")
    String searchText;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    List<Point> points = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("id")
    List<CaseEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("id")
    List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<CasePerson> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaints_case_subject", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "account")
    Set<String> subjects = new HashSet<>();

    /** Null until it is stored. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public CaseType type() {
        return type;
    }

    public Procedure procedure() {
        return procedure;
    }

    public CaseStatus status() {
        return status;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** A code of the list of methods; null when not recorded. */
    public String method() {
        return method;
    }

    public String summary() {
        return summary;
    }

    public Complainant complainant() {
        return complainant == null ? Complainant.UNNAMED : complainant;
    }

    /** Null while it is not known whose matter it is. */
    public Directorate directorate() {
        return directorate;
    }

    /** A code of the list of services; null while it is not known. */
    public String team() {
        return team;
    }

    /** The account of who looks after it; null while it is allocated to nobody. */
    public String officer() {
        return officer;
    }

    /** When the matter happened or came to be known; null when nothing was said. */
    public LocalDate matterOn() {
        return matterOn;
    }

    /** Why it was taken although it was out of time; null when nothing was decided. */
    public String discretion() {
        return discretion;
    }

    public Progress progress() {
        return progress;
    }

    public Schedule schedule() {
        return schedule;
    }

    /** Null while it has neither been answered nor closed. */
    public Outcome outcome() {
        return outcome;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String closingReason() {
        return closingReason;
    }

    /** A code of the list of delay reasons; null when the answer was in time or nobody said. */
    public String delayReason() {
        return delayReason;
    }

    public boolean isRestricted() {
        return restricted;
    }

    /** What a search looks in. */
    public String searchText() {
        return searchText;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public List<Point> points() {
        return List.copyOf(points);
    }

    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    public List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    public List<CasePerson> people() {
        return List.copyOf(people);
    }

    /** Whoever has a part in it. */
    public Set<String> accounts() {
        return people.stream().map(CasePerson::account).collect(Collectors.toSet());
    }

    /** The accounts of staff whom it is about; they never open it. */
    public Set<String> subjects() {
        return Set.copyOf(subjects);
    }

    public boolean isOverdue(LocalDate today) {
        return schedule.nextDue() != null && schedule.nextDue().isBefore(today);
    }

    public boolean allows(CaseAction action) {
        return status.allows(action);
    }
}
