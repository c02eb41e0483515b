package org.countyhall.complaints.web.types;

import java.util.HashMap;
import java.util.Map;

import org.countyhall.complaints.api.types.GivenMember;
import org.countyhall.complaints.api.types.MemberRow;
import org.countyhall.complaints.application.types.FindMembers;
import org.countyhall.complaints.application.types.KeepMembers;
import org.countyhall.complaints.domain.types.MemberKind;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The list of elected members, and the form that adds or changes one. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    FindMembers find;

    @Inject
    KeepMembers keep;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> given = new HashMap<>();

    public void show() {
        user.require(Authority.COMPLAINTS_READ);
    }

    /** Fills the form with what is known; somebody newly elected has nothing yet. */
    public void edit() {
        if (!isKeeper()) {
            throw new Refused(Authority.COMPLAINTS_MANAGE);
        }
        if (!isNew()) {
            MemberRow known = find.one(number());
            given.put("version", String.valueOf(known.version()));
            given.put("name", known.name());
            given.put("kind", known.kind());
            given.put("division", known.division());
            given.put("active", String.valueOf(known.active()));
        }
    }

    public String save() {
        String version = given.get("version");
        GivenMember said = new GivenMember(version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0, given.get("name"),
                given.get("kind"), given.get("division"), "true".equals(given.get("active")));
        if (isNew()) {
            keep.elected(said);
        } else {
            keep.change(number(), said);
        }
        return "/complaints/members.xhtml?faces-redirect=true";
    }

    public boolean isKeeper() {
        return user.may(Authority.COMPLAINTS_MANAGE);
    }

    public Map<String, String> getKinds() {
        return Wording.choices(MemberKind.class);
    }

    public Map<String, String> getGiven() {
        return given;
    }

    public boolean isNew() {
        return getMember() == null;
    }

    public String getMember() {
        return request.getParameter("member");
    }

    public void setMember(String number) {
        // the address says it already
    }

    private long number() {
        return getMember().matches("\\d{1,18}") ? Long.parseLong(getMember()) : 0;
    }
}
