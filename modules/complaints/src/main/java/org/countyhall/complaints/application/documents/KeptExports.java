package org.countyhall.complaints.application.documents;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.ForgottenExports;
import org.countyhall.complaints.domain.documents.Making;
import org.countyhall.complaints.domain.documents.Makings;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Exports that lie among the documents of the cases at which they were asked for. */
@ApplicationScoped
class KeptExports implements ForgottenExports {

    @Inject
    Makings makings;

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    @Inject
    Desks desks;

    @Override
    public void holding(String reference) {
        makings.exportsHolding(reference).forEach(one -> forget(one, "complaints.export.caseDestroyed"));
    }

    /** The content goes, the line that there was one stays. */
    void forget(Making export, String why) {
        documents.find(export.caseId(), export.documentNumber()).filter(kept -> !kept.isRemoved()).ifPresent(kept -> {
            vault.discard(kept);
            kept.remove(Texts.of(why), desks.mine());
        });
    }
}
