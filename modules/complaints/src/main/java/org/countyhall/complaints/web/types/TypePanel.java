package org.countyhall.complaints.web.types;

import java.util.Set;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.types.TypeFile;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.types.SeeType;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Whose enquiry it is, who is praised, or how far a coroner's request is with legal services. */
@Named
@RequestScoped
public class TypePanel implements CasePanel {

    private static final Set<String> WITH_DETAILS = Set.of("memberEnquiry", "compliment", "coroner");

    @Inject
    SeeType see;

    @Inject
    OpenCase open;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private TypeFile file;
    private String type;

    @Override
    public String name() {
        return "type";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TYPE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String label(CaseFile opened) {
        type = opened.type();
        return Wording.word("types.tab", opened.type());
    }

    @Override
    public boolean shownFor(CaseFile opened) {
        type = opened.type();
        return WITH_DETAILS.contains(opened.type());
    }

    public TypeFile getFile() {
        if (file == null) {
            file = see.of(getReference());
        }
        return file;
    }

    public String getType() {
        if (type == null) {
            type = open.open(getReference()).type();
        }
        return type;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }
}
