package org.countyhall.complaints.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.partners.Handover;
import org.countyhall.complaints.domain.partners.JointComplaint;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.Provider;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes a case a joint one with NHS bodies, keeps the consent for each, hands matters to providers, chases and takes them back. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class WorkWithPartners {

    @Inject
    Cabinet cabinet;

    @Inject
    Partners partners;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /**
     * @param leadBody who leads and answers; null for the council
     * @param council the council's own name
     * @param bodies the others
     */
    public void joint(String reference, String leadBody, String council, List<String> bodies, LocalDate agreedOn) {
        Case found = cabinet.take(reference);
        if (partners.joint(found).isPresent()) {
            throw new RuleBroken("complaints.jointAlready");
        }
        Desk desk = desks.mine();
        List<String> named = bodies == null ? List.of() : bodies.stream().map(body -> Reading.text("bodies", body, Reading.NAME)).filter(Objects::nonNull).toList();
        JointComplaint joint = JointComplaint.agreed(found, Reading.text("leadBody", leadBody, Reading.NAME), council, named, agreedOn, desk);
        partners.add(joint);
        found.noted(EventKind.JOINT_COMPLAINT, agreedOn, joint.leadBody(), desk);
        audit.record("complaints.jointAgreed", found.reference(), null, "lead=" + joint.leadBody());
    }

    public void joined(String reference, String body, LocalDate on) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        String name = Reading.text("body", body, Reading.NAME);
        joint(found).joined(name, on, desk);
        found.noted(EventKind.BODY_JOINED, on, name, desk);
        audit.record("complaints.bodyJoined", found.reference(), null, "body=" + name + ", on=" + on);
    }

    /**
     * @param leads the body that leads from then on when this one led; null for the council
     * @param council the council's own name
     */
    public void left(String reference, long body, LocalDate on, String why, Long leads, String council) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        joint(found).left(body, on, Reading.text("why", why, Reading.SHORT_WORDS), leads, council, desk);
        found.noted(EventKind.BODY_LEFT, on, nameOf(found, body), desk);
        audit.record("complaints.bodyLeft", found.reference(), null, "body=" + body + ", on=" + on);
    }

    public void consented(String reference, long body, LocalDate on, String by, String how) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        joint(found).consented(body, on, Reading.text("by", by, Reading.NAME), Reading.text("how", how, Reading.NAME), desk);
        found.noted(EventKind.BODY_CONSENT, on, nameOf(found, body), desk);
        audit.record("complaints.bodyConsented", found.reference(), null, "body=" + body + ", on=" + on);
    }

    public void withdrawn(String reference, long body, LocalDate on) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        joint(found).withdrawn(body, on, desk);
        found.noted(EventKind.BODY_CONSENT_WITHDRAWN, on, nameOf(found, body), desk);
        audit.record("complaints.bodyConsentWithdrawn", found.reference(), null, "body=" + body + ", on=" + on);
    }

    public void handOver(String reference, long provider, String what, LocalDate on, LocalDate dueOn) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Provider to = partners.provider(provider).orElseThrow(() -> new NotFound("provider"));
        partners.add(Handover.to(to, found, Reading.text("what", what, Reading.WORDS), on, dueOn, desk));
        found.noted(EventKind.HANDED_OVER, on, to.name(), desk);
        audit.record("complaints.handedOver", found.reference(), null, "provider=" + provider + ", dueOn=" + dueOn);
    }

    public void chase(String reference, long handover, LocalDate on, String how) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Handover handed = handover(found, handover);
        handed.chase(on, Reading.text("how", how, Reading.SHORT_WORDS), desk);
        found.noted(EventKind.PROVIDER_CHASED, on, handed.provider().name(), desk);
        audit.record("complaints.providerChased", found.reference(), null, "handover=" + handover);
    }

    public void returned(String reference, long handover, LocalDate on, String as) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Handover handed = handover(found, handover);
        handed.returned(on, Reading.text("as", as, Reading.WORDS), desk);
        found.noted(EventKind.PROVIDER_RETURNED, on, handed.provider().name(), desk);
        audit.record("complaints.providerReturned", found.reference(), null, "handover=" + handover);
    }

    private JointComplaint joint(Case found) {
        return partners.joint(found).orElseThrow(() -> new NotFound("joint"));
    }

    private String nameOf(Case found, long body) {
        return joint(found).bodies().stream().filter(one -> one.id() != null && one.id() == body).map(one -> one.body()).findFirst().orElse("");
    }

    private Handover handover(Case found, long number) {
        return partners.handover(number).filter(one -> one.of().reference().equals(found.reference())).orElseThrow(() -> new NotFound("handover"));
    }
}
