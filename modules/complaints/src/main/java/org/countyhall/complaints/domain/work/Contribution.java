package org.countyhall.complaints.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseAction;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.domain.rules.ChaseAtMostEverySoManyDays;
import org.countyhall.complaints.domain.rules.LinkForOnePurposeAndTime;
import org.countyhall.complaints.domain.rules.SubjectHasNoPart;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/**
 * What somebody is asked to say on some points of a case: a colleague with an account, or an investigator without one through a
 * link that expires. It is asked, chased when it is late, and given once or withdrawn; drafts are kept until then.
 */
@Entity(name = "ComplaintsContribution")
@Table(name = "complaints_contribution")
public class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "account")
    private String account;

    @Column(name = "name")
    private String name;

    @Column(name = "mail")
    private String mail;

    @Column(name = "words")
    private String words;

    @Column(name = "person_named")
    private boolean personNamed;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "chase_days")
    private int chaseDays;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "link_until")
    private Instant linkUntil;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "chased")
    private int chased;

    @Column(name = "chased_on")
    private LocalDate chasedOn;

    @Column(name = "escalated_on")
    private LocalDate escalatedOn;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AskedPoint> points = new ArrayList<>();

    protected Contribution() {
    }

    /** Who is asked for what, and until when. */
    public record Wish(String account, String name, String mail, List<Integer> points, String words, boolean personNamed, LocalDate dueOn,
            Integer chaseDays) {
    }

    /** What is said on one point. */
    public record Said(String answer, Finding finding) {
    }

    public static Contribution asked(Case of, Wish wish, Desk desk) {
        if (!of.allows(CaseAction.FIND)) {
            throw new RuleBroken("complaints.nothingToContribute");
        }
        if (BadInput.required("dueOn", wish.dueOn()).isBefore(desk.today())) {
            throw new BadInput("dueOn", "complaints.dayHasPassed");
        }
        SubjectHasNoPart.check(Objects.requireNonNullElse(wish.account(), ""), of.subjects());
        Contribution asked = new Contribution();
        asked.of = of;
        asked.account = wish.account();
        asked.name = wish.account() == null ? BadInput.required("name", wish.name()) : wish.name();
        asked.mail = wish.mail();
        asked.words = BadInput.required("words", wish.words());
        asked.personNamed = wish.personNamed();
        asked.dueOn = wish.dueOn();
        asked.chaseDays = ChaseAtMostEverySoManyDays.checked(wish.chaseDays(), desk);
        asked.askedAt = desk.at();
        asked.askedBy = desk.officer();
        wish.points().stream().distinct().sorted().forEach(number -> asked.addPoint(number));
        if (asked.points.isEmpty()) {
            throw new BadInput("points", "complaints.pointToContribute");
        }
        return asked;
    }

    private void addPoint(int number) {
        if (of.points().stream().noneMatch(point -> point.number() == number)) {
            throw new BadInput("points", "complaints.noSuchPoint", number);
        }
        points.add(new AskedPoint(this, number));
    }

    /** A link for somebody without an account, in place of the one before. */
    public void linked(SecretLink link, Desk desk) {
        mustBeOpen();
        if (account != null) {
            throw new RuleBroken("complaints.linkNotNeeded");
        }
        linkHash = link.hash();
        linkUntil = LinkForOnePurposeAndTime.until(dueOn, desk);
    }

    /** Whether the link still opens it. */
    public boolean opensByLink(Instant now) {
        return LinkForOnePurposeAndTime.opens(isOpen(), linkUntil, now);
    }

    /** @return true the first time */
    public boolean opened(Instant now) {
        boolean first = openedAt == null;
        openedAt = first ? now : openedAt;
        return first;
    }

    /** Keeps what is said so far, to go on with later. */
    public void draft(Map<Integer, Said> said) {
        mustBeOpen();
        said.forEach((number, one) -> point(number).say(one.answer(), one.finding()));
    }

    /** Hands it in: from here nothing of it changes, and its link opens nothing any more. */
    public void give(Map<Integer, Said> said, Instant now) {
        draft(said);
        points.forEach(point -> BadInput.required("answers[" + points.indexOf(point) + "].answer", point.answer()));
        givenAt = now;
        linkHash = null;
    }

    public void withdraw(Instant now) {
        mustBeOpen();
        withdrawnAt = now;
        linkHash = null;
    }

    /** Reminds whoever was asked, if it is time. @return whether it was */
    public boolean chase(LocalDate today) {
        if (!isOpen() || !ChaseAtMostEverySoManyDays.isTime(dueOn, chasedOn, chaseDays, today)) {
            return false;
        }
        chasedOn = today;
        chased++;
        return true;
    }

    /** Whether the managers are to be told now; once. */
    public boolean escalate(Desk desk) {
        if (!isOpen() || escalatedOn != null || !ChaseAtMostEverySoManyDays.wasInVain(chased, desk)) {
            return false;
        }
        escalatedOn = desk.today();
        return true;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new RuleBroken(givenAt == null ? "complaints.contributionWithdrawn" : "complaints.contributionGiven");
        }
    }

    private AskedPoint point(int number) {
        return points.stream().filter(point -> point.number() == number).findFirst()
                .orElseThrow(() -> new BadInput("point", "complaints.noSuchPoint", number));
    }

    public boolean isOpen() {
        return givenAt == null && withdrawnAt == null;
    }

    /** Whether it was asked of this account, and the case has not become one about them since. */
    public boolean isAskedOf(String somebody) {
        return somebody.equals(account) && !of.subjects().contains(somebody);
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** Null until it is stored. */
    public Long id() {
        return id;
    }

    public Case of() {
        return of;
    }

    /** Of the colleague who was asked; empty for somebody without an account. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** What whoever was asked is called; null where the account says it. */
    public String name() {
        return name;
    }

    public String mail() {
        return mail;
    }

    public String words() {
        return words;
    }

    public boolean isPersonNamed() {
        return personNamed;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant linkUntil() {
        return linkHash == null ? null : linkUntil;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int chased() {
        return chased;
    }

    public LocalDate chasedOn() {
        return chasedOn;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public List<AskedPoint> points() {
        return List.copyOf(points);
    }
}
