package org.countyhall.complaints.web.letters;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.application.letters.OpenLetter;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The letters of a case, on its page. */
@Named
@RequestScoped
public class LettersPanel implements CasePanel {

    @Inject
    OpenLetter letters;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private List<LetterSummary> all;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.LETTERS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.letters.tab", getLetters().size());
    }

    public List<LetterSummary> getLetters() {
        if (all == null) {
            all = letters.of(getReference());
        }
        return all;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    public String state(String state) {
        return Wording.word("LetterState", state);
    }

    public Colour colour(String state) {
        return colourOf(state);
    }

    static Colour colourOf(String state) {
        return switch (state) {
            case "sent" -> Colour.GREEN;
            case "draft" -> Colour.GREY;
            case "discarded" -> Colour.GREY;
            case "approved" -> Colour.BRAND;
            default -> Colour.AMBER;
        };
    }
}
