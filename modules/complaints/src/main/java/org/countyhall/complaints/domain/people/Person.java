package org.countyhall.complaints.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.SearchText;
import org.countyhall.complaints.domain.rules.BehaviourRestrictionIsReviewed;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Somebody who comes with representations, or for whom somebody else comes: one record across all their cases. A name that is
 * given up stays as a former one, so that the person is still found by it. Two records of one person are merged into one.
 */
@Entity(name = "ComplaintsPerson")
@Table(name = "complaints_person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "name")
    private String name;

    @Column(name = "preferred_name")
    private String preferredName;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_preference")
    private ContactPreference contact;

    @Column(name = "adjustments")
    private String adjustments;

    @Column(name = "address")
    private String address;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Embedded
    private Behaviour behaviour;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @ElementCollection
    @CollectionTable(name = "complaints_person_former", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "name")
    private List<String> formerNames = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaints_person_word", joinColumns = @JoinColumn(name = "person_id"))
    private List<NameWord> words = new ArrayList<>();

    protected Person() {
    }

    public static Person met(PersonDetails details, Desk desk) {
        Person met = new Person();
        met.take(details, desk);
        return met;
    }

    /** Corrects what is known; a name that changes stays findable as a former one. */
    public void correct(PersonDetails details, Desk desk) {
        if (mergedInto != null) {
            throw new RuleBroken("complaints.personMerged");
        }
        String before = name;
        take(details, desk);
        if (!before.equalsIgnoreCase(name)) {
            addFormer(before);
            listen();
        }
    }

    /** A name by which the person was known earlier. */
    public void wasCalled(String former, Desk desk) {
        addFormer(BadInput.required("formerName", former));
        changed(desk);
    }

    /** @param reviewOn the day on which it is looked at again; a restriction without one is refused */
    public void restrictBehaviour(String what, LocalDate from, LocalDate reviewOn, Desk desk) {
        NoDateInTheFuture.check("from", BadInput.required("from", from), desk.today());
        BehaviourRestrictionIsReviewed.check(from, BadInput.required("reviewOn", reviewOn), desk);
        behaviour = new Behaviour(BadInput.required("what", what), from, reviewOn, desk.officer());
        changed(desk);
    }

    public void liftBehaviourRestriction(Desk desk) {
        if (behaviour() == null) {
            throw new RuleBroken("complaints.noBehaviourRestriction");
        }
        behaviour = null;
        changed(desk);
    }

    /** The other record was about the same person: its names and what this one does not know come here. */
    public void absorb(Person other, Desk desk) {
        if (this == other || mergedInto != null || other.mergedInto != null) {
            throw new RuleBroken("complaints.personMerged");
        }
        if (behaviour() != null && other.behaviour() != null) {
            throw new RuleBroken("complaints.bothRestricted", other.behaviour().what());
        }
        if (!other.name.equalsIgnoreCase(name)) {
            addFormer(other.name);
        }
        other.formerNames.forEach(this::addFormer);
        preferredName = firstOf(preferredName, other.preferredName);
        bornOn = firstOf(bornOn, other.bornOn);
        contact = firstOf(contact, other.contact);
        adjustments = firstOf(adjustments, other.adjustments);
        address = firstOf(address, other.address);
        postcode = firstOf(postcode, other.postcode);
        email = firstOf(email, other.email);
        phone = firstOf(phone, other.phone);
        behaviour = firstOf(behaviour(), other.behaviour());
        other.mergedInto = id;
        other.words.clear();
        other.changedAt = desk.at();
        other.changedBy = desk.officer();
        changed(desk);
    }

    private void take(PersonDetails details, Desk desk) {
        name = BadInput.required("name", details.name());
        preferredName = details.preferredName();
        bornOn = details.bornOn() == null ? null : NoDateInTheFuture.check("bornOn", details.bornOn(), desk.today());
        contact = details.contact();
        adjustments = details.adjustments();
        address = details.address();
        postcode = details.postcode();
        email = details.email();
        phone = details.phone();
        changed(desk);
    }

    private void changed(Desk desk) {
        changedAt = desk.at();
        changedBy = desk.officer();
        listen();
    }

    private void addFormer(String former) {
        if (!former.equalsIgnoreCase(name) && formerNames.stream().noneMatch(former::equalsIgnoreCase)) {
            formerNames.add(former);
        }
    }

    /** Writes down the words of all names anew. */
    private void listen() {
        Map<String, NameWord> heard = new LinkedHashMap<>();
        formerNames.forEach(former -> SearchText.words(former).forEach(word -> heard.put(word, NameWord.of(word, true))));
        Set<String> now = new LinkedHashSet<>(SearchText.words(name));
        if (preferredName != null) {
            now.addAll(SearchText.words(preferredName));
        }
        now.forEach(word -> heard.put(word, NameWord.of(word, false)));
        if (!Set.copyOf(words).equals(Set.copyOf(heard.values()))) {
            words.clear();
            words.addAll(heard.values());
        }
    }

    private static <T> T firstOf(T own, T other) {
        return own == null ? other : own;
    }

    /** Null until it is stored. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String preferredName() {
        return preferredName;
    }

    public PersonDetails details() {
        return new PersonDetails(name, preferredName, bornOn, contact, adjustments, address, postcode, email, phone);
    }

    /** Null when nothing is restricted. */
    public Behaviour behaviour() {
        return behaviour == null || behaviour.what() == null ? null : behaviour;
    }

    /** The record that this one went into; null while it stands for itself. */
    public Long mergedInto() {
        return mergedInto;
    }

    public List<String> formerNames() {
        return List.copyOf(formerNames);
    }

    public List<NameWord> words() {
        return List.copyOf(words);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
