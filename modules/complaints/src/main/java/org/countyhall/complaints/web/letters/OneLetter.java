package org.countyhall.complaints.web.letters;

import org.countyhall.complaints.api.letters.LetterFile;
import org.countyhall.complaints.application.letters.OpenLetter;
import org.countyhall.core.NotFound;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A page about one letter, named in its address by its number. It is opened once for each request that shows it. */
public abstract class OneLetter {

    @Inject
    OpenLetter open;

    @Inject
    HttpServletRequest sent;

    private LetterFile letter;

    /** Opens the letter, or leads to the page that says that there is none. */
    public void show() {
        getLetter();
    }

    public LetterFile getLetter() {
        if (letter == null) {
            letter = open.open(getId());
        }
        return letter;
    }

    /** Which case it is about, and to whom it goes. */
    public String getHeading() {
        return getLetter().reference() + " · " + getLetter().addressee().lines().findFirst().orElse("");
    }

    public boolean allows(String action) {
        return getLetter().actions().contains(action);
    }

    /** From the address, also while a form is read before the page's parameters are. */
    public long getId() {
        String id = sent.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("letter");
        }
        return Long.parseLong(id);
    }

    String outcome() {
        return "/complaints/letter.xhtml?faces-redirect=true&id=" + getId();
    }
}
