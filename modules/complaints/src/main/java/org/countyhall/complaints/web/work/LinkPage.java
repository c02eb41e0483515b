package org.countyhall.complaints.web.work;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.application.work.AskContribution;
import org.countyhall.complaints.web.OneCase;
import org.countyhall.ui.frame.PublicAddress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The link of a contribution for somebody without an account: made anew and shown once, or the question taken back. */
@Named
@RequestScoped
public class LinkPage extends OneCase {

    @Inject
    AskContribution ask;

    @Inject
    PublicAddress address;

    @Inject
    HttpServletRequest sent;

    private AskedContribution asked;
    private String link;

    public void showLink() {
        show();
        getAsked();
    }

    /** Shows the link on this very page, since it cannot be shown again. */
    public void make() {
        link = address.of(sent, "/contribute?token=" + ask.link(getReference(), Long.parseLong(getNumber())).value());
        asked = null;
    }

    public String withdraw() {
        ask.withdraw(getReference(), Long.parseLong(getNumber()));
        return outcome() + "&tab=contributions";
    }

    public AskedContribution getAsked() {
        if (asked == null) {
            asked = ask.one(getReference(), Long.parseLong(getNumber()));
        }
        return asked;
    }

    /** From the address; no number at all when somebody guessed. */
    public String getNumber() {
        String number = sent.getParameter("number");
        return number != null && number.matches("\\d{1,18}") ? number : "0";
    }

    public void setNumber(String number) {
        // the address says it already
    }

    public String getLink() {
        return link;
    }
}
