package org.countyhall.complaints.web.learning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.application.learning.ReadLesson;
import org.countyhall.complaints.application.learning.WorkOnLesson;
import org.countyhall.complaints.domain.rules.TooFewToSayBelowFive;
import org.countyhall.complaints.web.Wording;
import org.countyhall.complaints.web.see.AskAddress;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Days;
import org.countyhall.ui.text.Figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A lesson: what was learned, what was done, what came of it; and the forms that move it on. */
@Named
@RequestScoped
public class LessonPage {

    @Inject
    ReadLesson read;

    @Inject
    WorkOnLesson work;

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private LessonFile lesson;
    private String reference;
    private String number;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private LocalDate on;
    private String evidence;
    private String document;
    private String remark;

    public void show() {
        getLesson();
    }

    /** For a form: only who may work on it gets as far. */
    public void showForm() {
        getLesson();
        if (!isInvestigating()) {
            throw new Refused(Authority.COMPLAINTS_INVESTIGATE);
        }
    }

    public LessonFile getLesson() {
        if (lesson == null) {
            lesson = read.open(getReference());
        }
        return lesson;
    }

    public boolean isInvestigating() {
        return user.may(Authority.COMPLAINTS_INVESTIGATE);
    }

    /** Whether it can be worked on: it stands, and this person may. */
    public boolean isWorkable() {
        return isInvestigating() && getLesson().withdrawn() == null;
    }

    public String savePlan() {
        work.plan(getReference(), text, owner, dueOn);
        return back();
    }

    public String saveDone() {
        work.did(getReference(), getAction().number(), on, evidence, document);
        return back();
    }

    public String saveChecked() {
        work.looked(getReference(), getAction().number(), remark);
        return back();
    }

    private String back() {
        return "/complaints/learning/lesson.xhtml?faces-redirect=true&reference=" + getLesson().reference();
    }

    /** The action that a form is about. */
    public LessonFile.Action getAction() {
        return getLesson().actions().stream().filter(one -> String.valueOf(one.number()).equals(getNumber())).findFirst()
                .orElseThrow(() -> new NotFound("action"));
    }

    public String address(String form, LessonFile.Action action) {
        return "/complaints/learning/" + form + "?reference=" + getLesson().reference() + "&step=" + action.number();
    }

    public String state(LessonFile.Action action) {
        return Wording.word("LessonState", code(action));
    }

    public Colour colour(LessonFile.Action action) {
        return LessonTable.colour(code(action));
    }

    private static String code(LessonFile.Action action) {
        return action.doneOn() == null ? action.overdue() ? "overdue" : "toDo"
                : action.checked() != null ? "checked" : action.checkable() ? "toCheck" : "working";
    }

    /** What the figures say, and no more than that. */
    public String finding(LessonFile.Action action) {
        LessonFile.Measured measured = action.measured();
        String about = getLesson().team() == null ? getLesson().category()
                : Texts.of("complaints.learning.in", getLesson().category(), getLesson().team());
        if (measured.soFar() == null) {
            return Texts.of("complaints.learning.finding.waiting", about, measured.afterMonths(), measured.months(), Days.day(action.effectDueOn()));
        }
        if (measured.gap()) {
            return Texts.of("complaints.learning.finding.gap", about);
        }
        String said = Texts.of("complaints.learning.finding." + measured.soFar(), about, rate(measured.perMonthBefore()),
                rate(measured.perMonthAfter()), measured.months(), count(measured.countBefore()), count(measured.countAfter()));
        return measured.chance() && !measured.soFar().equals("tooFew") && !measured.soFar().equals("same")
                ? said + " " + Texts.of("complaints.learning.finding.chance") : said;
    }

    /** Whether a count around the action is not told to this reader. */
    public boolean keepsBack(LessonFile.Action action) {
        return Stream.of(action.measured().before(), action.measured().after()).anyMatch(counts -> counts.contains(null));
    }

    private static String rate(BigDecimal perMonth) {
        return perMonth == null ? Texts.of("complaints.report.keptBack") : Figures.number(perMonth, 1);
    }

    private static Object count(Integer count) {
        return count == null ? Texts.of("complaints.report.keptBack") : count;
    }

    public String checkedText(LessonFile.Action action) {
        LessonFile.Checked found = action.checked();
        String said = Texts.of("complaints.learning.checked", Wording.word("Effect", found.effect()), count(found.before()), count(found.after()),
                Days.day(found.on()), colleagues.shown(found.by()));
        boolean compared = (found.effect().equals("fell") || found.effect().equals("rose")) && found.before() != null && found.after() != null;
        return compared && TooFewToSayBelowFive.mayBeChance(found.before(), found.after())
                ? said + ". " + Texts.of("complaints.learning.finding.chance") : said;
    }

    /** Complaints a month before and after, with the mean of each. */
    public Chart chart(LessonFile.Action action) {
        LessonFile.Measured measured = action.measured();
        int months = measured.months();
        List<BigDecimal> before = new ArrayList<>(figures(measured.before()));
        before.addAll(Collections.nCopies(months, null));
        List<BigDecimal> after = new ArrayList<>(Collections.nCopies(months, null));
        after.addAll(figures(measured.after()));
        after.addAll(Collections.nCopies(months - measured.after().size(), null));
        List<BigDecimal> means = new ArrayList<>();
        IntStream.range(0, 2 * months).forEach(month -> means.add(month < months ? measured.perMonthBefore()
                : month < months + measured.after().size() ? measured.perMonthAfter() : null));
        List<String> cases = measured.starts().stream().map(this::cases).toList();
        return Chart.bar(finding(action), Texts.of("complaints.learning.unit"), LocalDate.now(clock),
                measured.starts().stream().map(day -> Texts.of("complaints.learning.from", Days.day(day))).toList())
                .with(Texts.of("complaints.learning.before"), before, cases).with(Texts.of("complaints.learning.after"), after, cases)
                .with(Chart.Part.MEAN, Texts.of("complaints.learning.mean"), means).decimals(1);
    }

    /** The complaints that are counted in the month that begins with a day. */
    private String cases(LocalDate first) {
        return AskAddress.cases().is("type", "complaint").is("category", getLesson().categoryCode()).is("team", getLesson().teamCode())
                .between("receivedOn", first, first.plusMonths(1).minusDays(1)).toString();
    }

    private static List<BigDecimal> figures(List<Integer> counts) {
        return counts.stream().map(count -> count == null ? null : BigDecimal.valueOf(count)).toList();
    }

    public String getReference() {
        return reference == null ? request.getParameter("reference") : reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNumber() {
        return number == null ? request.getParameter("step") : number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
