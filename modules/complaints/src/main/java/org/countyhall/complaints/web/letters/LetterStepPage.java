package org.countyhall.complaints.web.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.letters.ApproveLetter;
import org.countyhall.complaints.application.letters.CheckLetter;
import org.countyhall.complaints.application.letters.SendLetter;
import org.countyhall.complaints.domain.letters.LetterAction;
import org.countyhall.complaints.domain.letters.Signature;
import org.countyhall.complaints.domain.letters.Way;
import org.countyhall.complaints.web.ColleaguesShown;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One step of a letter on its way: to its check, back to its writer, approved, sent or thrown away. */
@Named
@RequestScoped
public class LetterStepPage extends OneLetter {

    private static final Set<String> ACTIONS = Set.of("submit", "pass", "giveBack", "approve", "send", "discard");

    @Inject
    CheckLetter check;

    @Inject
    ApproveLetter approve;

    @Inject
    SendLetter send;

    @Inject
    ColleaguesShown colleagues;

    @Inject
    ListChoices lists;

    @Inject
    Clock clock;

    private String remark;
    private String checker;
    private String signatory;
    private String capacity = "responsiblePerson";
    private String how;
    private LocalDate on;
    private String delayReason;

    @Override
    public void show() {
        switch (getStep()) {
            case "submit" -> check.ready(getId(), LetterAction.SUBMIT);
            case "pass" -> check.ready(getId(), LetterAction.PASS);
            case "giveBack" -> check.ready(getId(), LetterAction.GIVE_BACK);
            case "approve" -> approve.ready(getId());
            case "send" -> send.ready(getId());
            default -> check.ready(getId(), LetterAction.DISCARD);
        }
        super.show();
    }

    public String save() {
        switch (getStep()) {
            case "submit" -> check.submit(getId(), checker, remark);
            case "pass" -> check.pass(getId(), remark);
            case "giveBack" -> check.giveBack(getId(), remark);
            case "approve" -> approve.approve(getId(), signatory, capacity, remark);
            case "send" -> send.send(getId(), how, on, delayReason);
            default -> check.discard(getId(), remark);
        }
        return outcome();
    }

    /** Which step, from the address. */
    public String getStep() {
        String step = sent.getParameter("step");
        if (step == null || !ACTIONS.contains(step)) {
            throw new NotFound("step");
        }
        return step;
    }

    public boolean at(String step) {
        return getStep().equals(step);
    }

    public String getTitle() {
        return Texts.of("complaints.letter.step." + getStep());
    }

    public String getExplained() {
        return Texts.of("complaints.letter.step." + getStep() + ".hint");
    }

    /** Whoever may check it: any officer but its writer. */
    public Map<String, String> getColleagues() {
        Map<String, String> choices = colleagues.officers();
        choices.remove(getLetter().writtenBy());
        return choices;
    }

    public Map<String, String> getCapacities() {
        return Wording.choices(Signature.Capacity.class);
    }

    public Map<String, String> getWays() {
        return Wording.choices(Way.class);
    }

    public boolean isAnswer() {
        return getLetter().kind().equals("response");
    }

    public Map<String, String> getReasons() {
        return Wording.choices(lists.of("delayReason"));
    }

    public String getDelayReason() {
        return delayReason;
    }

    public void setDelayReason(String delayReason) {
        this.delayReason = delayReason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getChecker() {
        return checker;
    }

    public void setChecker(String checker) {
        this.checker = checker;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    /** By e-mail where there is an address, unless something else was chosen. */
    public String getHow() {
        return how != null ? how : getLetter().sendTo() == null ? "post" : "email";
    }

    public void setHow(String how) {
        this.how = how;
    }

    /** Today, unless another day was typed. */
    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
