package org.countyhall.socialcare.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.countyhall.socialcare.api.GrantAccount;
import org.countyhall.socialcare.api.PlanAccount;
import org.countyhall.socialcare.application.ReadGrant;
import org.countyhall.socialcare.application.ReadPressuresPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pressures plan and its grant for other systems. */
@RequestScoped
@Path("socialcare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adult social care")
public class SocialCareResource {

    @Inject
    ReadPressuresPlan pressuresPlan;

    @Inject
    ReadGrant readGrant;

    /** The plan. */
    public record PlanBody(String code, String title, String version, LocalDate issuedOn, List<SectionBody> sections,
            List<VersionBody> versions, List<DeliverableBody> deliverables) {
    }

    /** A section of the plan. */
    public record SectionBody(int number, String title, int page) {
    }

    /** An issue of the plan. */
    public record VersionBody(String version, LocalDate issuedOn, String change) {
    }

    /** A deliverable; {@code status} is {@code completed}, {@code due} or {@code overdue}. */
    public record DeliverableBody(String reference, String title, LocalDate month, LocalDate completedOn, String status) {
    }

    /** A grant with the planned spending of each area and month. */
    public record GrantBody(String code, String title, BigDecimal allocationGbp, BigDecimal profileGbp, BigDecimal differenceGbp,
            boolean addsUp, List<SpendBody> profile) {
    }

    /** What an area plans to spend in a month. */
    public record SpendBody(String area, LocalDate month, BigDecimal amountGbp) {
    }

    @GET
    @Path("pressures-plan")
    @Operation(summary = "The winter pressures plan in force: sections, versions, deliverables and their status")
    public PlanBody plan() {
        PlanAccount plan = pressuresPlan.inForce();
        return new PlanBody(plan.code(), plan.title(), plan.current().number(), plan.current().issuedOn(),
                plan.sections().stream().map(one -> new SectionBody(one.number(), one.title(), one.page())).toList(),
                plan.versions().stream().map(one -> new VersionBody(one.number(), one.issuedOn(), one.change())).toList(),
                plan.deliverables().stream().map(one -> new DeliverableBody(one.reference(), one.title(), one.month(),
                        one.completedOn(), one.standing().name().toLowerCase(Locale.ROOT))).toList());
    }

    @GET
    @Path("grants/{code}")
    @Operation(summary = "A grant with its monthly spend profile, checked against the allocation")
    public GrantBody grant(@PathParam("code") String code) {
        GrantAccount grant = readGrant.grant(code);
        List<SpendBody> profile = new ArrayList<>();
        for (GrantAccount.AreaProfile area : grant.areas()) {
            for (int i = 0; i < grant.months().size(); i++) {
                profile.add(new SpendBody(area.area(), grant.months().get(i), area.amounts().get(i).pounds()));
            }
        }
        return new GrantBody(grant.code(), grant.title(), grant.allocation().pounds(), grant.profile().pounds(),
                grant.difference().pounds(), grant.addsUp(), profile);
    }
}
