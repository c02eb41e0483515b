package org.countyhall.complaints.domain.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.CheckedByAnotherPerson;
import org.countyhall.complaints.domain.rules.DecisionsAreSignedOff;
import org.countyhall.complaints.domain.rules.EveryPointHasAFinding;
import org.countyhall.complaints.domain.rules.LetterNamesTheOmbudsman;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.NoGapInALetter;
import org.countyhall.complaints.domain.rules.NothingBeforeReceipt;
import org.countyhall.complaints.domain.rules.ResponseListsEveryPoint;
import org.countyhall.complaints.domain.rules.SignedByTheResponsiblePerson;
import org.countyhall.core.BadInput;
import org.countyhall.core.mail.Message;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/**
 * A letter about a case, from its draft to the day it left the house. A decision is checked by somebody who did not write it and
 * approved in the responsible person's name before it goes; other letters may go from the draft. What may be done when is the
 * table in {@link LetterState}. What was sent never changes.
 */
@Entity(name = "ComplaintsLetter")
@Table(name = "complaints_letter")
public class Letter {

    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LetterKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "stage")
    private int stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LetterState state;

    @Column(name = "addressee")
    private String addressee;

    @Column(name = "send_to")
    private String sendTo;

    @Column(name = "subject")
    private String subject;

    @Column(name = "text")
    private String text;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "checker")
    private String checker;

    @Embedded
    private Signature signature;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_how")
    private Way sentHow;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "reply_token")
    private String replyToken;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<LetterStep> steps = new ArrayList<>();

    protected Letter() {
    }

    /** @param words the template's with what is known of the case filled in */
    public static Letter drafted(Case of, Template template, LetterWords words, Desk desk) {
        Letter drafted = new Letter();
        drafted.of = of;
        drafted.kind = template.kind();
        drafted.name = template.name();
        drafted.stage = of.progress().stage();
        drafted.state = LetterState.DRAFT;
        drafted.writtenBy = desk.officer();
        drafted.draftedAt = desk.at();
        drafted.write(words, desk);
        return drafted;
    }

    /**
     * Where it would stand after a step of theirs.
     *
     * @throws org.countyhall.core.RuleBroken where it cannot be taken as the letter stands, or not by this person
     */
    public LetterState after(LetterAction action, String officer) {
        LetterState next = state.after(action);
        switch (action) {
            case PASS, APPROVE -> CheckedByAnotherPerson.check(writers(), officer);
            case SEND -> DecisionsAreSignedOff.check(kind, state, signature);
            default -> { }
        }
        return next;
    }

    public void edit(LetterWords words, Desk desk) {
        state = after(LetterAction.EDIT, desk.officer());
        write(words, desk);
        step(LetterAction.EDIT, null, desk);
    }

    /** @param askedToCheck the account of who shall check it; null for anybody in the team */
    public void submit(String askedToCheck, String remark, Desk desk) {
        LetterState next = after(LetterAction.SUBMIT, desk.officer());
        NoGapInALetter.check(text);
        if (askedToCheck != null) {
            CheckedByAnotherPerson.check(withItsAuthor(desk.officer()), askedToCheck);
        }
        state = next;
        checker = askedToCheck;
        step(LetterAction.SUBMIT, remark, desk);
    }

    /** The quality check found it right. */
    public void pass(String remark, Desk desk) {
        LetterState next = after(LetterAction.PASS, desk.officer());
        checkWords();
        state = next;
        step(LetterAction.PASS, remark, desk);
    }

    public void giveBack(String remark, Desk desk) {
        LetterState next = after(LetterAction.GIVE_BACK, desk.officer());
        BadInput.required("remark", remark);
        state = next;
        signature = null;
        checker = null;
        step(LetterAction.GIVE_BACK, remark, desk);
    }

    public void approve(Signature in, String remark, Desk desk) {
        LetterState next = after(LetterAction.APPROVE, desk.officer());
        SignedByTheResponsiblePerson.check(in);
        checkWords();
        state = next;
        signature = in;
        step(LetterAction.APPROVE, remark, desk);
    }

    /** It leaves the house. What that means to the case is written there by whoever sends it. */
    public void send(Way how, LocalDate on, Desk desk) {
        LetterState next = after(LetterAction.SEND, desk.officer());
        checkWords();
        BadInput.required("how", how);
        NoDateInTheFuture.check("on", on, desk.today());
        NothingBeforeReceipt.check(on, of.receivedOn(), "complaints.letter.sentBeforeReceipt");
        if (how == Way.EMAIL) {
            Message.address("sendTo", sendTo);
        }
        state = next;
        sentHow = how;
        sentOn = how == Way.EMAIL ? desk.today() : on;
        step(LetterAction.SEND, null, desk);
    }

    /** Under which Message-ID it went, and the word in the address that an answer comes to. */
    public void posted(String newMessageId, String token) {
        messageId = newMessageId;
        replyToken = token;
    }

    /** A mail server reports that it did not arrive. What it says stays as it is; somebody sends it another way. */
    public void cameBack(String reason, Instant at) {
        if (state == LetterState.SENT && sentHow == Way.EMAIL && returnedAt == null) {
            returnedAt = at;
            returnReason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        }
    }

    public void discard(String remark, Desk desk) {
        state = after(LetterAction.DISCARD, desk.officer());
        step(LetterAction.DISCARD, remark, desk);
    }

    private void write(LetterWords words, Desk desk) {
        addressee = BadInput.required("addressee", words.addressee());
        sendTo = words.sendTo() == null ? null : Message.address("sendTo", words.sendTo());
        subject = BadInput.required("subject", words.subject());
        text = BadInput.required("text", words.text());
        changedAt = desk.at();
        changedBy = desk.officer();
    }

    /** What must stand in it before it goes on, checked against the case as it is now. */
    private void checkWords() {
        NoGapInALetter.check(text);
        if (kind == LetterKind.RESPONSE && of.type().isInvestigated()) {
            EveryPointHasAFinding.check(of.points());
            ResponseListsEveryPoint.check(text, of.points());
        }
        if (kind.isDecision() && of.type() != CaseType.CORONER) {
            LetterNamesTheOmbudsman.check(text);
        }
    }

    private void step(LetterAction action, String remark, Desk desk) {
        steps.add(new LetterStep(this, action, desk.at(), desk.officer(), remark));
        changedAt = desk.at();
        changedBy = desk.officer();
    }

    /** Whoever put words into it. */
    public Set<String> writers() {
        return Stream.concat(Stream.of(writtenBy), steps.stream().filter(step -> step.action() == LetterAction.EDIT).map(LetterStep::who))
                .collect(Collectors.toSet());
    }

    private Set<String> withItsAuthor(String submitting) {
        return Stream.concat(writers().stream(), Stream.of(submitting)).collect(Collectors.toSet());
    }

    public boolean allows(LetterAction action) {
        return state.allows(action) && (action != LetterAction.SEND || state == LetterState.APPROVED || !kind.isDecision());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Case of() {
        return of;
    }

    public LetterKind kind() {
        return kind;
    }

    /** Of the document of its case that it is when it was sent. */
    public String fileName() {
        return of.reference() + "-" + id + ".pdf";
    }

    /** Of the template that it was made from. */
    public String name() {
        return name;
    }

    /** The stage of the case in which it was written. */
    public int stage() {
        return stage;
    }

    public LetterState state() {
        return state;
    }

    public LetterWords words() {
        return new LetterWords(addressee, sendTo, subject, text);
    }

    public String writtenBy() {
        return writtenBy;
    }

    /** Who was asked to check it; null for anybody. */
    public String checker() {
        return checker;
    }

    /** Null while nobody has approved it. */
    public Signature signature() {
        return signature;
    }

    /** Null while it has not left the house. */
    public LocalDate sentOn() {
        return sentOn;
    }

    public Way sentHow() {
        return sentHow;
    }

    /** Null unless it went by e-mail. */
    public String messageId() {
        return messageId;
    }

    /** When a mail server reported that it did not arrive; null when none did. */
    public Instant returnedAt() {
        return returnedAt;
    }

    /** What that server said; empty when it said nothing, null when it came back from nowhere. */
    public String returnReason() {
        return returnReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public List<LetterStep> steps() {
        return List.copyOf(steps);
    }
}
