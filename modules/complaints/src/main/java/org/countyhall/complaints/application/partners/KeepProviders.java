package org.countyhall.complaints.application.partners;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.partners.GivenProvider;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.Provider;
import org.countyhall.complaints.domain.partners.ProviderKind;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
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
        String called = unused(name, null);
        Provider commissioned = Provider.commissioned(called, Reading.constant(ProviderKind.class, "kind", kind));
        partners.add(commissioned);
        audit.record("complaints.providerCommissioned", called, null, null);
        return String.valueOf(commissioned.id());
    }

    /** @throws EditConflict when it was changed since the version given */
    public void change(long provider, GivenProvider given) {
        Provider known = take(provider);
        if (known.version() != given.version()) {
            throw new EditConflict(null, saved(known));
        }
        String before = said(known);
        known.change(unused(given.name(), known), Reading.constant(ProviderKind.class, "kind", given.kind()));
        if (given.active()) {
            known.returned();
        } else {
            known.left();
        }
        audit.record("complaints.providerChanged", known.name(), before, said(known));
    }

    public void left(long provider) {
        Provider gone = take(provider);
        gone.left();
        audit.record("complaints.providerLeft", gone.name(), null, null);
    }

    private Provider take(long provider) {
        return partners.provider(provider).orElseThrow(() -> new NotFound("provider"));
    }

    private String unused(String name, Provider own) {
        String called = BadInput.required("name", Reading.text("name", name, Reading.NAME));
        if (partners.providers().stream().anyMatch(one -> one != own && one.name().equalsIgnoreCase(called))) {
            throw new BadInput("name", "complaints.providerThere", called);
        }
        return called;
    }

    private static String said(Provider known) {
        return "name=" + known.name() + ", kind=" + Spelling.of(known.kind()) + ", active=" + known.isActive();
    }

    private static Map<String, String> saved(Provider known) {
        Map<String, String> saved = new LinkedHashMap<>();
        saved.put("name", known.name());
        saved.put("kind", Spelling.of(known.kind()));
        saved.put("active", String.valueOf(known.isActive()));
        saved.put("version", String.valueOf(known.version()));
        return saved;
    }
}
