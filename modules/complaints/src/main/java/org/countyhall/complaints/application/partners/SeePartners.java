package org.countyhall.complaints.application.partners;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.partners.OpenHandover;
import org.countyhall.complaints.api.partners.PartnerFile;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.partners.Handover;
import org.countyhall.complaints.domain.partners.JointBody;
import org.countyhall.complaints.domain.partners.JointComplaint;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.Provider;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who else has to do with a case, the list of providers, and what they still have of one's own cases. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeePartners {

    private static final int MOST = 200;

    @Inject
    Cabinet cabinet;

    @Inject
    Partners partners;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    public PartnerFile of(String reference) {
        Case found = cabinet.take(reference);
        LocalDate today = desks.today();
        return new PartnerFile(partners.joint(found).map(joint -> joint(joint, today)).orElse(null),
                partners.handovers(found).stream().map(handed -> handed(handed, today)).toList());
    }

    /** Providers under contract by their numbers. */
    public Map<String, String> providers() {
        Map<String, String> names = new LinkedHashMap<>();
        partners.providers().stream().filter(Provider::isActive).forEach(one -> names.put(String.valueOf(one.id()), one.name()));
        return names;
    }

    public List<OpenHandover> mine() {
        return partners.openOf(user.requireName(), desks.viewer(), MOST);
    }

    private static PartnerFile.Joint joint(JointComplaint joint, LocalDate today) {
        return new PartnerFile.Joint(joint.leadBody(), joint.isLedByUs(), joint.agreedOn(), joint.agreedBy(),
                joint.bodies().stream().map(body -> body(body, joint.leadsIt(body), today)).toList());
    }

    private static PartnerFile.Body body(JointBody body, boolean leads, LocalDate today) {
        return new PartnerFile.Body(body.id() == null ? 0 : body.id(), body.body(), body.consentOn(), body.consentBy(), body.consentHow(),
                body.withdrawnOn(), body.mayHave(today), leads, body.leftOn(), body.leftWhy());
    }

    private static PartnerFile.HandedOver handed(Handover handed, LocalDate today) {
        return new PartnerFile.HandedOver(handed.id() == null ? 0 : handed.id(), handed.provider().name(), handed.what(), handed.handedOn(),
                handed.handedBy(), handed.dueOn(), handed.returnedOn(), handed.returnedAs(), handed.returnedOn() == null && handed.dueOn().isBefore(today),
                handed.chases().stream().map(chase -> new PartnerFile.Chased(chase.on(), chase.how(), chase.by())).toList());
    }
}
