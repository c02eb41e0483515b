package org.countyhall.complaints.web.documents;

import org.countyhall.complaints.api.documents.MakingView;
import org.countyhall.complaints.application.documents.FollowMaking;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A bundle or an export on its way: how far it is, a way to stop it, and where it lies when it is made. */
@Named
@RequestScoped
public class MakingPage {

    @Inject
    FollowMaking follow;

    @Inject
    HttpServletRequest request;

    private MakingView making;

    static String outcome(String reference, String making) {
        return "/complaints/documents/making.xhtml?faces-redirect=true&reference=" + reference + "&making=" + making;
    }

    static long number(HttpServletRequest request) {
        String given = request.getParameter("making");
        if (given == null || !given.matches("\\d{1,18}")) {
            throw new NotFound("making");
        }
        return Long.parseLong(given);
    }

    /** Finds it, or leads to the page that says that there is none. */
    public void show() {
        getMaking();
    }

    public MakingView getMaking() {
        if (making == null) {
            making = follow.of(getReference(), number(request));
        }
        return making;
    }

    public String stop() {
        follow.stop(getReference(), number(request));
        return outcome(getReference(), request.getParameter("making"));
    }

    public boolean isGoing() {
        return getMaking().running() && !getMaking().interrupted();
    }

    public String getHeading() {
        return Texts.of("complaints.making.heading." + getMaking().kind());
    }

    public String getState() {
        return Wording.word("MakingState", getMaking().interrupted() ? "interrupted" : getMaking().state());
    }

    public String getSaid() {
        return said(getMaking());
    }

    static String said(MakingView one) {
        return one.stopping() ? Texts.of("complaints.making.stopping") : Texts.of("complaints.making.said", one.percent(), one.parts());
    }

    public String getAddress() {
        return address("making/progress", "making", getMaking().id());
    }

    public String getFile() {
        return address("file", "number", getMaking().documentNumber());
    }

    private String address(String page, String name, Object value) {
        return "/complaints/documents/" + page + "?reference=" + getReference() + "&" + name + "=" + value;
    }

    public String getReference() {
        return request.getParameter("reference");
    }
}
