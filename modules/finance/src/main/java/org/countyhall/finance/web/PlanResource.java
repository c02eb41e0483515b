package org.countyhall.finance.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.finance.application.FindProposals;
import org.countyhall.finance.application.MoveProposal;
import org.countyhall.finance.application.ReadPlan;
import org.countyhall.finance.application.ReadProposal;
import org.countyhall.finance.application.RecomputeRollup;
import org.countyhall.finance.application.ReviseProposal;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanFigures;
import org.countyhall.finance.domain.PlanPart;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.finance.domain.ProposalForm;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.finance.domain.ProposalView;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan and its proposals for Power BI and other systems. Amounts are thousands of pounds, exact. */
@RequestScoped
@Path("finance/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Finance")
public class PlanResource {

    private static final String ALL = "ALL";
    private static final int MOST = 10_000;

    @Inject
    ReadPlan readPlan;

    @Inject
    FindProposals findProposals;

    @Inject
    ReadProposal readProposal;

    @Inject
    ReviseProposal reviseProposal;

    @Inject
    MoveProposal moveProposal;

    @Inject
    RecomputeRollup recomputeRollup;

    /** A version of the plan. */
    public record PlanBody(String year, int version, String name, String scenario, LocalDate asAt, LocalDate sealedOn, String sha256,
            BigDecimal netBudgetRequirementGbpThousand, BigDecimal fundingGbpThousand) {
    }

    /** @param changed whether any figure came out otherwise than it stood */
    public record RecountedPlan(boolean changed) {
    }

    /** One figure; {@code directorate} is {@code ALL} for the whole council. */
    public record PlanCell(String section, String row, String directorate, String funding, BigDecimal amountGbpThousand) {
    }

    /** A proposal in a list. */
    public record ProposalItem(String reference, String kind, String category, String directorate, String cabinetMember, String headline,
            String description, BigDecimal amountGbpThousand, String serviceArea, String funding, String status) {

        static ProposalItem of(ProposalLine line) {
            return new ProposalItem(line.reference(), line.kind(), line.category(), line.directorate().name(), line.cabinetMember(),
                    line.headline(), line.description(), thousands(line.amount()), line.serviceArea(), line.funding(), line.status());
        }
    }

    /** A page of proposals; count and total are those of everything found. */
    public record ProposalList(long count, BigDecimal totalGbpThousand, int page, int size, List<ProposalItem> items) {
    }

    /** A proposal with its version, to be sent back with a change. */
    public record ProposalBody(ProposalItem proposal, String division, int version, List<RevisionBody> revisions) {
    }

    /** What it said from then on. */
    public record RevisionBody(int number, String at, String by, String reason, String status, BigDecimal amountGbpThousand) {
    }

    /** A changed proposal; {@code version} is the one that was read. */
    public record ProposalChange(String category, String directorate, String division, String cabinetMember, String headline,
            String description, BigDecimal amountGbpThousand, String serviceArea, String funding, Integer version, String reason) {
    }

    /** A step on the proposal's way. */
    public record ProposalStep(String status, Integer version, String reason) {
    }

    @GET
    @Path("{year}")
    @Operation(summary = "The newest version of the year's plan, its seal and whether it is funded")
    public PlanBody plan(@PathParam("year") String year) {
        PlanView view = readPlan.of(PlanYears.of(year));
        Plan plan = view.plan();
        Money needed = view.figures().amount(PlanPart.NET_REQUIREMENT, Optional.empty(), FundingColumn.TOTAL);
        return new PlanBody(plan.year().toString(), plan.number(), plan.name(), plan.scenario(), plan.asAt(), plan.sealedOn().orElse(null),
                plan.sealHash().orElse(null), thousands(needed), thousands(view.fundingOfItsYear()));
    }

    @POST
    @Does(RecomputeRollup.class)
    @Path("{year}/recount")
    @Operation(summary = "Adds every figure of the plan up anew from its proposals and says whether any came out otherwise")
    public RecountedPlan recount(@PathParam("year") String year) {
        return new RecountedPlan(recomputeRollup.recompute(PlanYears.of(year)));
    }

    @GET
    @Path("{year}/directorates")
    @Operation(summary = "Every figure of the plan by row, directorate and funding, worked out from base, outstanding actions and proposals")
    public List<PlanCell> directorates(@PathParam("year") String year) {
        PlanFigures figures = readPlan.of(PlanYears.of(year)).figures();
        List<PlanCell> cells = new ArrayList<>();
        for (PlanRow row : figures.rows()) {
            addCells(cells, figures, row, Optional.empty());
            Arrays.stream(Directorate.values()).forEach(directorate -> addCells(cells, figures, row, Optional.of(directorate)));
        }
        return cells;
    }

    private static void addCells(List<PlanCell> cells, PlanFigures figures, PlanRow row, Optional<Directorate> directorate) {
        for (FundingColumn column : FundingColumn.values()) {
            cells.add(new PlanCell(row.section(), row.label(), directorate.map(Enum::name).orElse(ALL), column.code(),
                    thousands(figures.amount(row, directorate, column))));
        }
    }

    @GET
    @Path("{year}/proposals")
    @Operation(summary = "Proposals with their number and sum; without a status those that count in the plan")
    public ProposalList proposals(@PathParam("year") String year, @QueryParam("kind") String kind, @QueryParam("category") String category,
            @QueryParam("directorate") String directorate, @QueryParam("serviceArea") String serviceArea,
            @QueryParam("funding") String funding, @QueryParam("status") String status, @QueryParam("q") String words,
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("1000") int size) {
        FinancialYear plan = PlanYears.of(year);
        PlanView view = readPlan.of(plan);
        if (page < 1) {
            throw new BadInput("page", "finance.page");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "finance.size", MOST);
        }
        Map<String, List<String>> filters = new LinkedHashMap<>();
        chosen(filters, "kind", kind, text -> ProposalKind.ofCode(text).map(ProposalKind::code), codes(ProposalKind.values(), ProposalKind::code));
        List<String> categories = view.categories().stream().map(Category::name).toList();
        chosen(filters, "category", category, text -> categories.stream().filter(text::equalsIgnoreCase).findFirst(), categories);
        chosen(filters, "directorate", directorate, text -> directorate(text).map(Enum::name), codes(Directorate.values(), Enum::name));
        chosen(filters, "serviceArea", serviceArea, text -> ServiceArea.ofCode(text).map(ServiceArea::code),
                codes(ServiceArea.values(), ServiceArea::code));
        chosen(filters, "funding", funding, text -> Funding.ofCode(text).map(Funding::code), codes(Funding.values(), Funding::code));
        chosen(filters, "status", status, text -> ProposalStatus.ofCode(text).map(ProposalStatus::code),
                codes(ProposalStatus.values(), ProposalStatus::code));
        filters.putIfAbsent("status", counting());
        TableQuery query = new TableQuery(words, filters, Map.of(), Map.of(), Map.of(), "", false,
                (int) Math.min(Integer.MAX_VALUE, (page - 1L) * size), size);
        Rows<ProposalLine> found = findProposals.page(plan, query);
        return new ProposalList(found.total(), thousands(findProposals.total(plan, query)), page, size,
                found.page().stream().map(ProposalItem::of).toList());
    }

    private static List<String> counting() {
        return Arrays.stream(ProposalStatus.values()).filter(ProposalStatus::counts).map(ProposalStatus::code).toList();
    }

    private static <E> List<String> codes(E[] all, Function<E, String> code) {
        return Arrays.stream(all).map(code).toList();
    }

    private static void chosen(Map<String, List<String>> filters, String field, String text, Function<String, Optional<String>> read,
            List<String> expected) {
        if (text != null && !text.isBlank()) {
            filters.put(field, List.of(known(field, text.strip(), read, expected)));
        }
    }

    private static <E> E known(String field, String text, Function<String, Optional<E>> read, List<String> expected) {
        return read.apply(BadInput.required(field, text)).orElseThrow(() -> new BadInput(field, "finance.unknownCode", text,
                expected.stream().collect(Collectors.joining("; "))));
    }

    private static Optional<Directorate> directorate(String text) {
        return text.equalsIgnoreCase(Texts.of(Directorate.PH)) ? Optional.of(Directorate.PH)
                : Arrays.stream(Directorate.values()).filter(directorate -> directorate.name().equalsIgnoreCase(text)).findFirst();
    }

    @GET
    @Path("{year}/proposals/{reference}")
    @Operation(summary = "One proposal with every revision")
    public ProposalBody proposal(@PathParam("year") String year, @PathParam("reference") String reference) {
        ProposalView view = readProposal.of(PlanYears.of(year), reference);
        return new ProposalBody(item(view), view.content().division(), view.version(), view.revisions().stream()
                .map(revision -> new RevisionBody(revision.number(), revision.change().at().toString(), revision.change().by(),
                        revision.change().reason(), revision.status().code(), thousands(revision.content().amount()))).toList());
    }

    private static ProposalItem item(ProposalView view) {
        return new ProposalItem(view.reference(), view.content().category().kind().code(), view.content().category().name(),
                view.content().directorate().name(), view.content().cabinetMember(), view.content().headline(), view.content().description(),
                thousands(view.content().amount()), view.content().serviceArea().code(), view.content().funding().code(), view.status().code());
    }

    @PUT
    @Does(ReviseProposal.class)
    @Path("{year}/proposals/{reference}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what a proposal says; 409 when somebody saved another version meanwhile")
    public ProposalBody revise(@PathParam("year") String year, @PathParam("reference") String reference, ProposalChange given) {
        ProposalChange change = BadInput.required("body", given);
        reviseProposal.revise(PlanYears.of(year), reference, form(change), BadInput.required("version", change.version()), change.reason());
        return proposal(year, reference);
    }

    private static ProposalForm form(ProposalChange change) {
        return new ProposalForm(change.category(),
                known("directorate", change.directorate(), PlanResource::directorate, codes(Directorate.values(), Enum::name)),
                change.division(), change.cabinetMember(), change.headline(), change.description(),
                amount(BadInput.required("amountGbpThousand", change.amountGbpThousand())),
                known("serviceArea", change.serviceArea(), ServiceArea::ofCode, codes(ServiceArea.values(), ServiceArea::code)),
                known("funding", change.funding(), Funding::ofCode, codes(Funding.values(), Funding::code)));
    }

    private static Money amount(BigDecimal thousands) {
        return ProposalAmounts.ofThousands("amountGbpThousand", thousands);
    }

    @POST
    @Does(MoveProposal.class)
    @Path("{year}/proposals/{reference}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a proposal a step on its way; 409 when the step cannot follow")
    public ProposalBody move(@PathParam("year") String year, @PathParam("reference") String reference, ProposalStep given) {
        ProposalStep step = BadInput.required("body", given);
        ProposalStatus to = known("status", step.status(), ProposalStatus::ofCode, codes(ProposalStatus.values(), ProposalStatus::code));
        moveProposal.move(PlanYears.of(year), reference, to, BadInput.required("version", step.version()), step.reason());
        return proposal(year, reference);
    }

    /** Exact: at least one decimal, and as many more as there are pence behind it. */
    private static BigDecimal thousands(Money amount) {
        BigDecimal exact = amount.pounds().movePointLeft(3).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }
}
