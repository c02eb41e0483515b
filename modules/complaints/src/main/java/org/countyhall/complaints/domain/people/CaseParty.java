package org.countyhall.complaints.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.RepresentativeNeedsAuthority;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person with a part in a case; a representative has the dated facts that say by what right they speak. */
@Entity(name = "ComplaintsCaseParty")
@Table(name = "complaints_case_party")
public class CaseParty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private PartyPart part;

    @Column(name = "relation")
    private String relation;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @OneToMany(mappedBy = "party", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PartyFact> facts = new ArrayList<>();

    protected CaseParty() {
    }

    /** @param relation such as "daughter"; null when nothing was said */
    public static CaseParty joining(Case of, Person person, PartyPart part, String relation, Desk desk) {
        CaseParty joining = new CaseParty();
        joining.of = of;
        joining.person = person;
        joining.part = BadInput.required("part", part);
        joining.relation = relation;
        joining.addedAt = desk.at();
        joining.addedBy = desk.officer();
        return joining;
    }

    /** The same person in another case that is about the same matter: they speak there by the same right. */
    public static CaseParty alsoIn(Case other, CaseParty here, Desk desk) {
        CaseParty also = joining(other, here.person(), here.part(), here.relation(), desk);
        also.speaksAs(here);
        return also;
    }

    /** By what right the person speaks was written down in that case, and holds here too. */
    public void speaksAs(CaseParty there) {
        there.facts().forEach(fact -> facts.add(new PartyFact(this, fact)));
        relation = relation == null ? there.relation() : relation;
    }

    /** Writes down authority or consent, or that it was withdrawn. */
    public void say(PartyFact.Said said, Desk desk) {
        if (part != PartyPart.REPRESENTATIVE) {
            throw new RuleBroken("complaints.speaksForThemselves");
        }
        BadInput.required("kind", said.kind());
        NoDateInTheFuture.check("from", BadInput.required("from", said.from()), desk.today());
        if (said.kind() == FactKind.WITHDRAWN) {
            if (!RepresentativeNeedsAuthority.holds(said(), said.from())) {
                throw new RuleBroken("complaints.nothingToWithdraw", said.from());
            }
        } else {
            BadInput.required("basis", said.basis());
            BadInput.required("givenBy", said.givenBy());
            BadInput.required("how", said.how());
            if (said.until() != null && said.until().isBefore(said.from())) {
                throw new BadInput("until", "complaints.untilBeforeFrom", said.from());
            }
        }
        facts.add(new PartyFact(this, said, desk));
    }

    /** Whether the answer may be sent to this person on that day. */
    public boolean mayBeAnswered(LocalDate on) {
        return part != PartyPart.REPRESENTATIVE || RepresentativeNeedsAuthority.holds(said(), on);
    }

    /** Two records of one person became one. */
    public void isReally(Person one) {
        person = one;
    }

    /** Both records of a person that became one had this part: what the other one was recorded with stands here. */
    public void takeOver(CaseParty twin) {
        twin.facts.forEach(fact -> fact.goesTo(this));
        facts.addAll(twin.facts);
        facts.sort(Comparator.comparing(PartyFact::recordedAt));
        twin.facts.clear();
    }

    private List<PartyFact.Said> said() {
        return facts().stream().map(PartyFact::said).toList();
    }

    /** Null until it is stored. */
    public Long id() {
        return id;
    }

    public Case of() {
        return of;
    }

    public Person person() {
        return person;
    }

    public PartyPart part() {
        return part;
    }

    public String relation() {
        return relation;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    /** In the order in which they were written down. */
    public List<PartyFact> facts() {
        return facts.stream().sorted(Comparator.comparing(PartyFact::recordedAt)).toList();
    }
}
