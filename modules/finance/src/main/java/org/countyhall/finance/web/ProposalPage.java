package org.countyhall.finance.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.finance.application.MoveProposal;
import org.countyhall.finance.application.ReadProposal;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.ProposalRevision;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.finance.domain.ProposalView;
import org.countyhall.ui.table.Colour;

/** One proposal: what it says, what it said before, and its next step. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ChosenPlan chosen;

    @Inject
    ReadProposal readProposal;

    @Inject
    MoveProposal moveProposal;

    @Inject
    CurrentUser user;

    private ProposalView view;
    private String status;
    private String reason;
    private Integer version;

    /** A revision with what changed in it, field by field. */
    public record Event(String title, Instant when, String who, List<String> changes) {
    }

    public void load() {
        getView();
    }

    public ProposalView getView() {
        if (view == null) {
            view = readProposal.of(chosen.year(), reference());
        }
        return view;
    }

    private String reference() {
        String id = request.getParameter("id");
        if (id == null || id.isBlank()) {
            throw new NotFound("proposal without a reference");
        }
        return id.strip();
    }

    public String getKind() {
        return Texts.of(getView().content().category().kind());
    }

    public String getDirectorate() {
        return Texts.of(getView().content().directorate());
    }

    public Colour getColour() {
        return ProposalTable.colour(getView().status());
    }

    public String getAsAt() {
        return chosen.asAt();
    }

    /** The cell of the plan that the proposal counts in. */
    public String getCellAddress() {
        FundingColumn column = FundingColumn.ofCode(getView().content().funding().code()).orElse(FundingColumn.TOTAL);
        return new PlanAddresses(chosen.view()).proposals(getView().content().category().row(),
                Optional.of(getView().content().directorate()), column);
    }

    public String getEditAddress() {
        return "/finance/edit?year=" + getView().year() + "&id=" + FinanceAddresses.encoded(getView().reference());
    }

    public boolean isOpenForMe() {
        ProposalStatus now = getView().status();
        return !getView().planSealed() && now != ProposalStatus.DELIVERED && now != ProposalStatus.WITHDRAWN
                && user.mayIn(Authority.FINANCE_WRITE, getView().content().directorate());
    }

    /** The steps that may follow, by code. */
    public Map<String, String> getSteps() {
        return getView().status().next().stream().collect(Collectors.toMap(Enum::name, step -> Texts.of("finance.step." + step.name()),
                (one, other) -> one, LinkedHashMap::new));
    }

    /** Newest first. */
    public List<Event> getEvents() {
        List<Event> events = new ArrayList<>();
        ProposalRevision before = null;
        for (ProposalRevision revision : getView().revisions()) {
            events.add(new Event(revision.change().reason(), revision.change().at(), revision.change().by(), changes(before, revision)));
            before = revision;
        }
        Collections.reverse(events);
        return events;
    }

    private static List<String> changes(ProposalRevision before, ProposalRevision after) {
        List<String> changes = new ArrayList<>();
        if (before == null) {
            return changes;
        }
        if (before.status() != after.status()) {
            changes.add(Texts.of("finance.changed", Texts.of("finance.status"), Texts.of(before.status()), Texts.of(after.status())));
        }
        Map<String, String> old = before.content().fields();
        after.content().fields().forEach((field, now) -> {
            if (!now.equals(old.get(field))) {
                changes.add(Texts.of("finance.changed", Texts.of("finance.field." + field), old.get(field), now));
            }
        });
        return changes;
    }

    public String move() {
        ProposalStatus to = ProposalStatus.valueOf(BadInput.required("status", status));
        moveProposal.move(chosen.year(), reference(), to, version == null ? -1 : version, reason);
        return "/finance/proposal?faces-redirect=true&year=" + chosen.year() + "&id=" + FinanceAddresses.encoded(reference());
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(getView().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
