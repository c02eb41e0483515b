package org.countyhall.complaints.web.partners;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.partners.PartnerFile;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.application.partners.WorkWithPartners;
import org.countyhall.complaints.web.GivenForm;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The forms about NHS bodies and providers: joint complaint, consent, hand-over, chase and return. */
@Named
@RequestScoped
public class CasePartnersPage extends GivenForm {

    @Inject
    WorkWithPartners work;

    @Inject
    SeePartners see;

    @Inject
    HttpServletRequest sent;

    private PartnerFile partners;

    @Override
    public void show() {
        super.show();
        usually("on", today());
    }

    public void showBody() {
        show();
        getBody();
    }

    public void showJoint() {
        show();
        if (getPartners().joint() == null) {
            throw new NotFound("joint");
        }
    }

    public void showHandover() {
        show();
        getHandover();
    }

    public String joint() {
        String bodies = text("bodies");
        work.joint(getReference(), text("leadBody"), Texts.of("complaints.partners.council"), bodies == null ? List.of() : Arrays.asList(bodies.split("\\R")),
                day("on"));
        return back();
    }

    public String joined() {
        work.joined(getReference(), text("body"), day("on"));
        return back();
    }

    public String left() {
        String leads = text("leads");
        work.left(getReference(), number(getNumber()), day("on"), text("why"), leads == null ? null : number(leads), Texts.of("complaints.partners.council"));
        return back();
    }

    /** Who could lead instead of this body, by their numbers; nobody chosen is the council. */
    public Map<String, String> getLeaders() {
        Map<String, String> leaders = new LinkedHashMap<>();
        leaders.put("", Texts.of("complaints.partners.weLead"));
        getPartners().joint().bodies().stream().filter(one -> one.leftOn() == null && one.id() != getBody().id())
                .forEach(one -> leaders.put(String.valueOf(one.id()), one.body()));
        return leaders;
    }

    public String consented() {
        work.consented(getReference(), number(getNumber()), day("on"), text("by"), text("how"));
        return back();
    }

    public String withdrawn() {
        work.withdrawn(getReference(), number(getNumber()), day("on"));
        return back();
    }

    public String handOver() {
        work.handOver(getReference(), number(text("provider")), text("what"), day("on"), day("dueOn"));
        return back();
    }

    public String chase() {
        work.chase(getReference(), number(getNumber()), day("on"), text("as"));
        return back();
    }

    public String returned() {
        work.returned(getReference(), number(getNumber()), day("on"), text("as"));
        return back();
    }

    public PartnerFile.Body getBody() {
        PartnerFile.Joint joint = getPartners().joint();
        return (joint == null ? List.<PartnerFile.Body>of() : joint.bodies()).stream().filter(body -> body.id() == number(getNumber())).findFirst()
                .orElseThrow(() -> new NotFound("body"));
    }

    /** There is consent for the body that could be withdrawn. */
    public boolean isStanding() {
        return getBody().mayHave();
    }

    public PartnerFile.HandedOver getHandover() {
        return getPartners().handovers().stream().filter(one -> one.id() == number(getNumber())).findFirst()
                .orElseThrow(() -> new NotFound("handover"));
    }

    private PartnerFile getPartners() {
        if (partners == null) {
            partners = see.of(getReference());
        }
        return partners;
    }

    public Map<String, String> getProviders() {
        return see.providers();
    }

    public String getNumber() {
        return sent.getParameter("number");
    }

    public void setNumber(String number) {
        // the address says it already
    }

    private String back() {
        return outcome() + "&tab=partners";
    }
}
