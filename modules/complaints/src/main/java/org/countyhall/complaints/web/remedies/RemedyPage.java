package org.countyhall.complaints.web.remedies;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.remedies.GivenRemedy;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.remedies.AgreeRemedy;
import org.countyhall.complaints.application.remedies.ApprovePayment;
import org.countyhall.complaints.application.remedies.CloseOut;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.complaints.web.ColleaguesShown;
import org.countyhall.complaints.web.GivenForm;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Refused;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The forms about remedies: agree one, approve its payment, say that it was done; and whether the person was content. */
@Named
@RequestScoped
public class RemedyPage extends GivenForm {

    @Inject
    AgreeRemedy agreeing;

    @Inject
    ApprovePayment approval;

    @Inject
    CloseOut closing;

    @Inject
    SeeRemedies see;

    @Inject
    ColleaguesShown colleagues;

    @Inject
    HttpServletRequest sent;

    private RemedyRow remedy;
    private Boolean asked;

    @Override
    public void show() {
        super.show();
        usually("agreedOn", today());
        usually("on", today());
    }

    public void showOne() {
        show();
        getRemedy();
    }

    /** Only who manages the case's directorate gets as far as approving. */
    public void showApproval() {
        show();
        if (!getFile().managed()) {
            throw new Refused(Authority.COMPLAINTS_MANAGE);
        }
        getRemedy();
    }

    /** The form stands with what is planned so far. */
    public void showPlan() {
        showOne();
        usually("owner", getRemedy().owner());
        usually("dueOn", getRemedy().dueOn());
    }

    public String plan() {
        agreeing.plan(getReference(), getRemedy().number(), text("owner"), day("dueOn"));
        return back();
    }

    public String agree() {
        String point = text("point");
        agreeing.agree(getReference(), new GivenRemedy(point == null ? null : (int) number(point), text("kind"), text("action"), text("description"),
                text("owner"), day("dueOn"), day("agreedOn"), text("paymentKind"), text("loss"), text("noLoss"), pounds("amount")));
        return back();
    }

    public String done() {
        agreeing.done(getReference(), getRemedy().number(), day("on"), text("evidence"), text("paymentReference"));
        return back();
    }

    public String approve() {
        approval.approve(getReference(), getRemedy().number(), day("on"));
        return back();
    }

    public String ask() {
        closing.asked(getReference(), day("on"), text("askedHow"));
        return back();
    }

    public String answered() {
        String score = BadInput.required("score", text("score"));
        closing.answered(getReference(), day("on"), Integer.valueOf(score), text("comment"));
        return back();
    }

    public RemedyRow getRemedy() {
        if (remedy == null) {
            remedy = see.of(getReference()).stream().filter(one -> one.number() == number(getNumber())).findFirst()
                    .orElseThrow(() -> new NotFound("remedy"));
        }
        return remedy;
    }

    public boolean isAsked() {
        if (asked == null) {
            asked = see.closing(getReference()).askedOn() != null;
        }
        return asked;
    }

    public boolean isApproval() {
        return getRemedy().payment() && getRemedy().approvedBy() == null;
    }

    public String getNumber() {
        return sent.getParameter("number");
    }

    public void setNumber(String number) {
        // the address says it already
    }

    public Map<String, String> getKinds() {
        return Wording.choices(RemedyKind.class);
    }

    public Map<String, String> getActions() {
        return choices("correctiveAction");
    }

    public Map<String, String> getPaymentKinds() {
        return Wording.choices(PaymentKind.class);
    }

    public Map<String, String> getLosses() {
        return Wording.choices(Loss.class);
    }

    public Map<String, String> getScores() {
        Map<String, String> scores = new LinkedHashMap<>();
        for (int score = 1; score <= 5; score++) {
            scores.put(String.valueOf(score), Wording.word("closing.score", String.valueOf(score)));
        }
        return scores;
    }

    public Map<String, String> getPoints() {
        return pointChoices();
    }

    public Map<String, String> getColleagues() {
        return colleagues.toChoose();
    }

    private String back() {
        return outcome() + "&tab=remedies";
    }
}
