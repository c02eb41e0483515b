package org.countyhall.complaints.web.ombudsman;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.ombudsman.OmbudsmanFile;
import org.countyhall.complaints.application.ombudsman.ReadOmbudsmanCase;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.money.Money;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The tab "Ombudsman": on the Ombudsman's case what happens there, on a complaint which case it went on as. */
@Named
@RequestScoped
public class OmbudsmanPanel implements CasePanel {

    @Inject
    ReadOmbudsmanCase read;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private Optional<OmbudsmanFile> file;
    private List<OmbudsmanFile> linked;

    @Override
    public String name() {
        return "ombudsman";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.OMBUDSMAN;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label(CaseFile shown) {
        return Texts.of("complaints.case.tab.ombudsman");
    }

    @Override
    public boolean shownFor(CaseFile shown) {
        return shown.type().equals("ombudsman")
                || shown.type().equals("complaint") && (isAnswered(shown) || !linked(shown.reference()).isEmpty());
    }

    /** From here on the Ombudsman is the next step. */
    private static boolean isAnswered(CaseFile shown) {
        return shown.status().equals("responded") || shown.status().equals("closed");
    }

    /** Null while nothing is known of the Ombudsman in it. */
    public OmbudsmanFile getFile() {
        if (file == null) {
            file = read.beside(request.getParameter("reference"));
        }
        return file.orElse(null);
    }

    public List<OmbudsmanFile> getLinked() {
        return linked(request.getParameter("reference"));
    }

    private List<OmbudsmanFile> linked(String reference) {
        if (linked == null) {
            linked = read.about(reference);
        }
        return linked;
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    public boolean isUndecided() {
        return getFile().decision() == null;
    }

    /** A recommendation can follow: fault was found, or is meant to be. */
    public boolean isOnFault() {
        String standing = isUndecided() ? getFile().draft() == null ? null : getFile().draft().decision() : getFile().decision();
        return standing != null && standing.startsWith("upheld");
    }

    public boolean isToComment() {
        return isUndecided() && getFile().draft() != null && getFile().draft().commentedOn() == null;
    }

    public String address(String form) {
        return "/complaints/ombudsman/" + form + "?reference=" + request.getParameter("reference");
    }

    public String decisionWord(String decision) {
        return Wording.word("OmbudsmanDecision", decision);
    }

    public String stageWord(String stage) {
        return Wording.word("OmbudsmanStage", stage);
    }

    public Colour decisionColour(String decision) {
        return OmbudsmanTable.colour(decision);
    }

    public String direction(OmbudsmanFile.Letter letter) {
        return Wording.word("Direction", letter.direction());
    }

    public String state(OmbudsmanFile.Letter letter) {
        String key = letter.replyBy() == null ? "none" : letter.waiting() ? letter.late() ? "overdue" : "waiting"
                : letter.late() ? "answeredLate" : "answered";
        return key.equals("none") ? "" : Wording.word("LetterState", key);
    }

    public Colour stateColour(OmbudsmanFile.Letter letter) {
        return letter.late() ? Colour.RED : letter.waiting() ? Colour.AMBER : Colour.GREEN;
    }

    public String state(OmbudsmanFile.Recommended one) {
        String key = Boolean.FALSE.equals(one.accepted()) ? "refused" : one.doneOn() == null ? one.late() ? "overdue" : "waiting"
                : one.late() ? "doneLate" : "done";
        return Wording.word("RecommendationState", key);
    }

    public Colour stateColour(OmbudsmanFile.Recommended one) {
        return Boolean.FALSE.equals(one.accepted()) ? Colour.GREY : one.late() ? Colour.RED : one.doneOn() == null ? Colour.AMBER : Colour.GREEN;
    }

    public String amount(OmbudsmanFile.Recommended one) {
        return one.amount() == null ? "" : Figures.pounds(new Money(one.amount()));
    }
}
