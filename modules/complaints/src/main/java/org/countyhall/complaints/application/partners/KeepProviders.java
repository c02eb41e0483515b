package org.countyhall.complaints.application.partners;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.Provider;
import org.countyhall.complaints.domain.partners.ProviderKind;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps the list of commissioned providers. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class KeepProviders {

    @Inject
    Partners partners;

    @Inject
    Audit audit;

    /** @return the provider's number */
    public String commissioned(String name, String kind) {
        String called = BadInput.required("name", Reading.text("name", name, Reading.NAME));
        if (partners.providers().stream().anyMatch(one -> one.name().equalsIgnoreCase(called))) {
            throw new BadInput("name", "complaints.providerThere", called);
        }
        Provider commissioned = Provider.commissioned(called, Reading.constant(ProviderKind.class, "kind", kind));
        partners.add(commissioned);
        audit.record("complaints.providerCommissioned", called, null, null);
        return String.valueOf(commissioned.id());
    }

    public void left(long provider) {
        Provider gone = partners.provider(provider).orElseThrow(() -> new NotFound("provider"));
        gone.left();
        audit.record("complaints.providerLeft", gone.name(), null, null);
    }
}
