package org.countyhall.complaints.web.partners;

import java.util.HashMap;
import java.util.Map;

import org.countyhall.complaints.api.partners.GivenProvider;
import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.application.partners.FindProviders;
import org.countyhall.complaints.application.partners.KeepProviders;
import org.countyhall.complaints.domain.partners.ProviderKind;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The list of providers with what they have now and what is late, and the form that adds or changes one. */
@Named
@RequestScoped
public class ProvidersPage {

    @Inject
    FindProviders find;

    @Inject
    KeepProviders keep;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> given = new HashMap<>();
    private long open;
    private long late;

    public void show() {
        open = find.count("open");
        late = find.count("late");
    }

    /** Fills the form with what is known; a new provider has nothing yet. */
    public void edit() {
        if (!isKeeper()) {
            throw new Refused(Authority.COMPLAINTS_MANAGE);
        }
        if (!isNew()) {
            ProviderRow known = find.one(number());
            given.put("version", String.valueOf(known.version()));
            given.put("name", known.name());
            given.put("kind", known.kind());
            given.put("active", String.valueOf(known.active()));
        }
    }

    public String save() {
        if (isNew()) {
            keep.commissioned(given.get("name"), given.get("kind"));
        } else {
            String version = given.get("version");
            keep.change(number(), new GivenProvider(version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0, given.get("name"),
                    given.get("kind"), "true".equals(given.get("active"))));
        }
        return "/complaints/providers.xhtml?faces-redirect=true";
    }

    public boolean isKeeper() {
        return user.may(Authority.COMPLAINTS_MANAGE);
    }

    public Map<String, String> getKinds() {
        return Wording.choices(ProviderKind.class);
    }

    public Map<String, String> getGiven() {
        return given;
    }

    public boolean isNew() {
        return getProvider() == null;
    }

    public String getProvider() {
        return request.getParameter("provider");
    }

    public void setProvider(String number) {
        // the address says it already
    }

    private long number() {
        return getProvider().matches("\\d{1,18}") ? Long.parseLong(getProvider()) : 0;
    }

    public long getOpen() {
        return open;
    }

    public long getLate() {
        return late;
    }
}
