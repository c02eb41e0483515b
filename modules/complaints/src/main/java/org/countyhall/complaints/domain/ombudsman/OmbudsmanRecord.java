package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

/** What is written down about an Ombudsman case, for reading; only the verbs of {@link OmbudsmanCase} change it. */
@MappedSuperclass
public abstract class OmbudsmanRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    @Column(name = "version")
    int version;

    @Column(name = "case_reference")
    String caseReference;

    @Column(name = "their_reference")
    String theirReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    OmbudsmanStage stage;

    @Column(name = "topic")
    String topic;

    @Column(name = "investigator")
    String investigator;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "complaint_reference")
    String complaintReference;

    @Column(name = "returned_reference")
    String returnedReference;

    @Embedded
    Draft draft;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    OmbudsmanDecision decision;

    @Column(name = "summary")
    String summary;

    @Column(name = "remedied_before")
    boolean remediedBefore;

    @ElementCollection
    @CollectionTable(name = "complaints_ombudsman_problem", joinColumns = @JoinColumn(name = "ombudsman_case_id"))
    @Column(name = "category")
    @OrderBy
    Set<String> problems = new TreeSet<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("number")
    List<OmbudsmanLetter> letters = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("number")
    List<Recommendation> recommendations = new ArrayList<>();

    public int version() {
        return version;
    }

    /** The council's reference. */
    public String caseReference() {
        return caseReference;
    }

    /** As the Ombudsman writes it: 22 006 334. */
    public String theirReference() {
        return theirReference;
    }

    public OmbudsmanStage stage() {
        return stage;
    }

    /** A code of the list of topics; null when none is chosen. */
    public String topic() {
        return topic;
    }

    public String investigator() {
        return investigator;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The complaint that went on to the Ombudsman; null when it is not known. */
    public String complaintReference() {
        return complaintReference;
    }

    /** The complaint as which a premature one came back; null when none did. */
    public String returnedReference() {
        return returnedReference;
    }

    /** Null while there is none. */
    public Draft draft() {
        return draft;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Null while it is not decided. */
    public OmbudsmanDecision decision() {
        return decision;
    }

    /** What was published about the decision. */
    public String summary() {
        return summary;
    }

    /** Put right by the council in a satisfactory way before the Ombudsman came. */
    public boolean isRemediedBefore() {
        return remediedBefore;
    }

    /** Codes of the problem categories for which it was upheld. */
    public Set<String> problems() {
        return Set.copyOf(problems);
    }

    public List<OmbudsmanLetter> letters() {
        return List.copyOf(letters);
    }

    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations);
    }
}
