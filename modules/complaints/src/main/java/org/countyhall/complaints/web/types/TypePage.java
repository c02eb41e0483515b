package org.countyhall.complaints.web.types;

import java.util.Map;

import org.countyhall.complaints.api.types.TypeFile;
import org.countyhall.complaints.application.types.SeeType;
import org.countyhall.complaints.application.types.WorkOnType;
import org.countyhall.complaints.web.GivenForm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of what only one type of case has: the member who asks, the person praised, legal services and the statement. */
@Named
@RequestScoped
public class TypePage extends GivenForm {

    @Inject
    WorkOnType work;

    @Inject
    SeeType see;

    @Override
    public void show() {
        super.show();
        TypeFile known = see.of(getReference());
        usually("member", known.memberId());
        usually("division", known.division());
        usually("praised", known.praised());
        usually("passedTo", known.praised());
        usually("on", today());
    }

    public String member() {
        work.memberAsks(getReference(), number(text("member")), text("division"));
        return back();
    }

    public String praise() {
        work.praises(getReference(), text("praised"));
        return back();
    }

    public String thanks() {
        work.thanksPassed(getReference(), text("passedTo"), day("on"));
        return back();
    }

    public String legal() {
        work.handedToLegal(getReference(), day("on"), text("handedTo"));
        return back();
    }

    public String signed() {
        work.statementSigned(getReference(), text("author"), day("on"));
        return back();
    }

    public boolean isWithLegal() {
        return see.of(getReference()).handedOn() != null;
    }

    public Map<String, String> getMembers() {
        return see.members();
    }

    private String back() {
        return outcome() + "&tab=type";
    }
}
