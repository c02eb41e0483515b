package org.countyhall.complaints.web.work;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.work.Allocated;
import org.countyhall.complaints.application.work.AllocateCases;
import org.countyhall.complaints.application.work.HandOver;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.ui.table.BulkAction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Gives the cases chosen in the list to an officer: what would be done, then a result for each. */
@Named
@RequestScoped
public class AllocatePage {

    @Inject
    AllocateCases allocate;

    @Inject
    Colleagues colleagues;

    @Inject
    HttpServletRequest request;

    private String account;
    private List<HandOver.Preview> previews;
    private List<Allocated> results;

    public void show() {
        getPreviews();
    }

    public void give() {
        results = allocate.give(chosen(), account);
    }

    private List<String> chosen() {
        String[] sent = request.getParameterValues(BulkAction.CHOSEN);
        return sent == null ? List.of() : Arrays.asList(sent);
    }

    /** The cases that the person may know of. */
    public List<HandOver.Preview> getPreviews() {
        if (previews == null) {
            previews = allocate.preview(chosen());
        }
        return previews;
    }

    public List<Allocated> getResults() {
        return results;
    }

    public long getGiven() {
        return results.stream().filter(Allocated::done).count();
    }

    /** Officers and managers, by name. */
    public Map<String, String> getOfficers() {
        Map<String, String> officers = new LinkedHashMap<>();
        for (Role role : List.of(Role.COMPLAINTS_OFFICER, Role.COMPLAINTS_MANAGER)) {
            for (CurrentUser person : colleagues.holding(role)) {
                if (person.may(Authority.COMPLAINTS_WORK)) {
                    officers.put(person.requireName(), person.displayName());
                }
            }
        }
        return officers;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
