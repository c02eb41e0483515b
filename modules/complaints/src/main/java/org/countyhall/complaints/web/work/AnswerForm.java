package org.countyhall.complaints.web.work;

import org.countyhall.complaints.api.work.AskedContribution.PointAnswer;
import org.countyhall.complaints.api.work.GivenAnswer;

/** What whoever was asked types on one point. */
public class AnswerForm {

    private final int number;
    private final String title;
    private String answer;
    private String finding;

    AnswerForm(PointAnswer point) {
        number = point.number();
        title = point.number() + ". " + point.summary();
        answer = point.answer();
        finding = point.finding();
    }

    GivenAnswer given() {
        return new GivenAnswer(number, answer, finding);
    }

    public String getTitle() {
        return title;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
