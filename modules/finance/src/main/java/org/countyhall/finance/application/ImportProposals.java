package org.countyhall.finance.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.Change;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.ImportedProposal;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.ProposalContent;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.Proposals;
import org.countyhall.finance.domain.Rollup;
import org.countyhall.finance.domain.RollupChanges;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.finance.domain.rules.KindFollowsCategory;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;
import org.countyhall.imports.api.RowCheck;

/**
 * Takes the council's list of proposals (Appendix D, columns as in its file). A reference that is new becomes a proposal in the plan,
 * one that is known and says something else gets a revision, one that says the same stays as it is. A sealed plan takes only what
 * it already says.
 */
@ApplicationScoped
class ImportProposals implements ImportKind<ImportedProposal> {

    private static final String REFERENCE = "proposal_id";
    private static final String KIND = "kind";
    private static final String CATEGORY = "mtfp_category";
    private static final String DIRECTORATE = "directorate";
    private static final String CABINET_MEMBER = "cabinet_member";
    private static final String HEADLINE = "headline";
    private static final String DESCRIPTION = "description";
    private static final String AMOUNT = "amount_gbp_thousand";
    private static final String SERVICE_AREA = "service_area_big6";
    private static final String FUNDING = "funding";
    private static final int PENCE = 5;
    private static final int BATCH = 500;

    @Inject
    Plans plans;

    @Inject
    Proposals proposals;

    @Inject
    Rollup rollup;

    @Inject
    Audit audit;

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Authority authority() {
        return Authority.FINANCE_WRITE;
    }

    @Override
    public String textKey() {
        return "finance.importProposals";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.text(REFERENCE, 20).required().alsoCalled("reference"),
                ImportColumn.choice(KIND, ProposalKind.class, ProposalKind::code).required(),
                ImportColumn.text(CATEGORY, 100).required().alsoCalled("category"),
                ImportColumn.text(DIRECTORATE, 40).required(),
                ImportColumn.text(CABINET_MEMBER, 100),
                ImportColumn.text(HEADLINE, 200).required(),
                ImportColumn.text(DESCRIPTION, 2000).required(),
                ImportColumn.decimal(AMOUNT, PENCE).required(),
                ImportColumn.choice(SERVICE_AREA, ServiceArea.class, ServiceArea::code).required().alsoCalled("service_area"),
                ImportColumn.choice(FUNDING, Funding.class, Funding::code).required());
    }

    @Override
    public List<String> uniqueTogether() {
        return List.of(REFERENCE);
    }

    @Override
    public ImportedProposal read(ImportRow row) {
        Optional<Category> category = category(row);
        Optional<Directorate> directorate = directorate(row);
        if (category.isEmpty() || directorate.isEmpty()) {
            return new ImportedProposal(row.text(REFERENCE), null);
        }
        return new ImportedProposal(row.text(REFERENCE), ProposalContent.of(category.get(), directorate.get(), "", row.text(CABINET_MEMBER),
                row.text(HEADLINE), row.text(DESCRIPTION), Money.thousands(row.decimal(AMOUNT)), row.choice(SERVICE_AREA, ServiceArea.class),
                row.choice(FUNDING, Funding.class)));
    }

    private Optional<Category> category(ImportRow row) {
        Optional<Category> category = plans.category(row.text(CATEGORY));
        if (category.isEmpty()) {
            row.problem(CATEGORY, "finance.unknownCategoryIn", row.text(CATEGORY),
                    plans.categories().stream().map(Category::name).collect(Collectors.joining("; ")));
            return category;
        }
        ProposalKind stated = row.choice(KIND, ProposalKind.class);
        new KindFollowsCategory(category.get(), stated).expectedInstead()
                .ifPresent(expected -> row.problem(KIND, "finance.kindOfCategory", row.text(CATEGORY), expected.code(), stated.code()));
        return category;
    }

    private static Optional<Directorate> directorate(ImportRow row) {
        String text = row.text(DIRECTORATE);
        Optional<Directorate> found = text.equalsIgnoreCase(Texts.of(Directorate.PH)) ? Optional.of(Directorate.PH)
                : Arrays.stream(Directorate.values()).filter(directorate -> directorate.name().equalsIgnoreCase(text)).findFirst();
        if (found.isEmpty()) {
            row.problem(DIRECTORATE, "finance.unknownDirectorate", text,
                    Arrays.stream(Directorate.values()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    @Override
    public RowCheck<ImportedProposal> check() {
        Plan plan = newest();
        if (plan.sealedOn().isEmpty()) {
            return (row, read) -> { };
        }
        return (row, read) -> {
            boolean same = proposals.find(plan, read.reference())
                    .filter(known -> read.content() != null && known.content().says(asIn(known, read.content()))).isPresent();
            if (!same) {
                row.problem(REFERENCE, "finance.planSealed", plan.name(), plan.sealedOn().get().toString());
            }
        };
    }

    @Override
    public BigDecimal control(ImportedProposal row) {
        return row.content() == null ? BigDecimal.ZERO : row.content().amount().inThousands();
    }

    @Override
    public void store(ImportedRows<ImportedProposal> rows) {
        FinancialYear year = newest().year();
        Plan plan = plans.newestForChange(year).orElseThrow(() -> new NotFound("plan " + year));
        Change change = new Change(rows.importedBy(), rows.importedAt(), Texts.of("finance.importProposals.reason", rows.importReference()));
        RollupChanges changes = new RollupChanges();
        rows.inBatches(BATCH, batch -> {
            Map<String, Proposal> known = proposals.find(plan,
                    batch.stream().map(ImportedProposal::reference).collect(Collectors.toSet()));
            batch.forEach(row -> store(plan, row, Optional.ofNullable(known.get(row.reference())), change, changes));
        });
        rollup.add(plan, changes.changes());
    }

    private void store(Plan plan, ImportedProposal row, Optional<Proposal> known, Change change, RollupChanges changes) {
        if (known.isEmpty()) {
            Proposal proposal = Proposal.inPlan(plan, row.reference(), row.content(), change);
            proposals.add(proposal);
            changes.with(proposal);
            audit.record("finance.proposalImported", row.reference(), null, row.content().fields().toString());
            return;
        }
        Proposal proposal = known.get();
        ProposalContent content = asIn(proposal, row.content());
        if (!proposal.content().says(content)) {
            String before = proposal.content().fields().toString();
            changes.without(proposal);
            proposal.revise(content, change);
            changes.with(proposal);
            audit.record("finance.proposalRevised", row.reference(), before, content.fields().toString());
        }
    }

    /** The file has no division; the one that somebody filled in stays. */
    private static ProposalContent asIn(Proposal known, ProposalContent content) {
        return ProposalContent.of(content.category(), content.directorate(), known.content().division(), content.cabinetMember(),
                content.headline(), content.description(), content.amount(), content.serviceArea(), content.funding());
    }

    private Plan newest() {
        return plans.years().stream().findFirst().flatMap(plans::newest).orElseThrow(() -> new NotFound("plan"));
    }
}
