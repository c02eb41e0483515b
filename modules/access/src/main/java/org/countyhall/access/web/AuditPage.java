package org.countyhall.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.ReadAuditTrail;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.audit.AuditTrail.Break;
import org.countyhall.core.audit.AuditTrail.Verification;

/** The audit trail's page: its list, and the proof that no row was changed, removed or added. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    ReadAuditTrail trail;

    @Inject
    CurrentUser user;

    private Verification verification;

    /** Refuses at once who may not read the trail. */
    public void arrive() {
        user.require(Authority.AUDIT_READ);
    }

    public void verify() {
        verification = trail.verify();
    }

    public boolean isVerified() {
        return verification != null;
    }

    public boolean isIntact() {
        return verification.intact();
    }

    /** In a sentence: how many rows hold, or the first that does not and why. */
    public String getFinding() {
        return verification.firstBreak().map(AuditPage::finding)
                .orElseGet(() -> Texts.of("access.audit.intact", verification.rows()));
    }

    private static String finding(Break first) {
        return Texts.of("access.audit.broken." + first.reason(), first.number());
    }
}
