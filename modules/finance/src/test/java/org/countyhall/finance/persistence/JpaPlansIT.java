package org.countyhall.finance.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.countyhall.core.Directorate;
import org.countyhall.core.EditConflict;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Change;
import org.countyhall.finance.domain.Check;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.Grouping;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanFigures;
import org.countyhall.finance.domain.PlanPart;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.PlanSeal;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.ProposalContent;
import org.countyhall.finance.domain.ProposalGroup;
import org.countyhall.finance.domain.ProposalRevision;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.finance.domain.RollupChanges;
import org.countyhall.finance.domain.SelfCheck;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.finance.domain.rules.BalanceBeforeSealing;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The council's own plan, from its 218 proposals, on a real MariaDB. */
class JpaPlansIT {

    private static final FinancialYear YEAR = FinancialYear.parse("2024-25");
    private static final Instant MONDAY = Instant.parse("2023-11-20T10:00:00Z");
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Plan.class, PlanRow.class, Category.class, Proposal.class, ProposalRevision.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void papers() {
        CouncilPapers.load(database);
    }

    /** The repositories over one entity manager. */
    private static final class Finance {

        private final JpaPlans plans = new JpaPlans();
        private final JpaProposals proposals = new JpaProposals();
        private final JpaRollup rollup = new JpaRollup();
        private final JpaPublished published = new JpaPublished();
        private final JpaFinanceReport report = new JpaFinanceReport();

        Finance(EntityManager em) {
            plans.em = em;
            proposals.em = em;
            rollup.em = em;
            published.em = em;
            report.em = em;
            report.plans = plans;
            report.rollup = rollup;
        }

        Plan plan() {
            return plans.newestForChange(YEAR).orElseThrow();
        }

        PlanFigures figures() {
            Map<Cell, CellSum> lines = new HashMap<>(rollup.of(plan()));
            lines.putAll(plans.inputs(plan()));
            return new PlanFigures(plans.rows(), lines);
        }

        void change(String reference, Consumer<Proposal> how) {
            Proposal proposal = proposals.find(plan(), reference).orElseThrow();
            RollupChanges changes = new RollupChanges().without(proposal);
            how.accept(proposal);
            rollup.add(plan(), changes.with(proposal).changes());
        }

        List<Check> checks() {
            Map<Grouping, List<ProposalGroup>> groups = new EnumMap<>(Grouping.class);
            for (Grouping by : Grouping.values()) {
                groups.put(by, proposals.groups(plan(), Funding.CORE, by));
            }
            return new SelfCheck(plan(), figures(), published.cells(plan())).cells().dashboards(published.dashboards(plan()), groups)
                    .statements(published.statements(plan()), groups.get(Grouping.SERVICE_AREA)).rules(plans.funding(plan())).checks();
        }
    }

    private static void finance(Consumer<Finance> work) {
        database.transaction(em -> work.accept(new Finance(em)));
    }

    private static Change change(String reason) {
        return new Change("finance.officer", MONDAY, reason);
    }

    private static ProposalContent with(ProposalContent content, String amount, Funding funding) {
        return ProposalContent.of(content.category(), content.directorate(), content.division(), content.cabinetMember(), content.headline(),
                content.description(), Money.pounds(amount), content.serviceArea(), funding);
    }

    @Test
    void every_printed_cell_of_appendix_b_follows_from_the_proposals_but_the_grant_in_the_wrong_column() {
        finance(finance -> {
            PlanFigures figures = finance.figures();
            List<CouncilPapers.PrintedCell> printed = CouncilPapers.appendixB();
            List<String> different = new ArrayList<>();
            for (CouncilPapers.PrintedCell cell : printed) {
                PlanRow row = figures.row(cell.section(), cell.row()).orElseThrow();
                if (!figures.amount(row, cell.directorate(), cell.column()).equals(cell.amount())) {
                    different.add(cell.row() + " " + cell.directorate().map(Enum::name).orElse("ALL") + " " + cell.column());
                }
            }
            assertThat(printed).hasSize(417);
            assertThat(different).containsExactly("Increases in Grants and Contributions CHB CORE");
            PlanRow grants = figures.row(PlanPart.GRANTS);
            assertThat(figures.amount(grants, Optional.of(Directorate.CHB), FundingColumn.EXTERNAL)).isEqualTo(Money.pounds("22130800"));
            assertThat(figures.amount(grants, Optional.of(Directorate.CHB), FundingColumn.CORE)).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void the_papers_check_themselves_and_name_both_places() {
        finance(finance -> {
            List<Check> checks = finance.checks();
            assertThat(checks).hasSizeGreaterThan(800);
            assertThat(checks.stream().filter(check -> !check.holds()).map(check -> check.group() + ": " + check.row() + " "
                    + check.directorate().map(Enum::name).orElse("all") + " " + check.column() + " " + check.left().text() + " / "
                    + check.right().text()))
                    .containsExactlyInAnyOrder(
                            "CELLS_BY_DIRECTORATE: Increases in Grants and Contributions CHB CORE £22,130.8k / £0.0k",
                            "PRINTED_COLUMNS_ADD_UP: Increases in Grants and Contributions all EXTERNAL £20,949.1k / −£1,181.7k",
                            "PRINTED_ROWS_ADD_UP: Total Savings & Income & Grant CHB CORE £500.0k / £22,630.8k",
                            "PRINTED_ROWS_ADD_UP: Total Savings & Income & Grant CHB EXTERNAL £22,130.8k / £0.0k",
                            "STATEMENTS: Net revenue budget all CORE £1,415.4m / £1,415.5m (£1,415,450.7k)");
            assertThat(checks.stream().filter(check -> !check.holds()).map(check -> check.left().place()))
                    .contains("paper 004, Appendix B, line 788", "paper 004, Key numbers after paragraph 6.14, line 607");
            assertThat(checks).filteredOn(check -> check.group() == Check.Group.CELLS_BY_DIRECTORATE)
                    .allMatch(check -> check.holds() == check.left().amount().equals(check.right().amount()));
            assertThat(checks).filteredOn(check -> check.right().text().equals("£1,415.5m (£1,415,450.7k)")).first()
                    .satisfies(check -> assertThat(check.right().amount().inThousands()).isBetween(new BigDecimal("1415450.65"), new BigDecimal("1415450.75")));
        });
    }

    @Test
    void the_rollup_is_to_the_penny_what_the_proposals_add_up_to_after_any_change() {
        finance(finance -> finance.change("MTFP-001", proposal -> proposal.revise(with(proposal.content(), "1234567.89", Funding.EXTERNAL),
                proposal.version(), change("moved to a grant"))));
        finance(finance -> finance.change("MTFP-188", proposal -> proposal.move(ProposalStatus.WITHDRAWN, proposal.version(), change("ended"))));
        finance(finance -> {
            ProposalContent content = finance.proposals.find(finance.plan(), "MTFP-002").orElseThrow().content();
            Proposal added = Proposal.inPlan(finance.plan(), finance.proposals.nextReference(finance.plan()),
                    with(content, "0.01", Funding.CORE), change("new"));
            finance.proposals.add(added);
            finance.rollup.add(finance.plan(), new RollupChanges().with(added).changes());
        });
        finance(finance -> {
            Map<Cell, CellSum> kept = finance.rollup.of(finance.plan());
            assertThat(kept).isEqualTo(finance.rollup.recomputed(finance.plan()));
            finance.rollup.replace(finance.plan());
            assertThat(finance.rollup.of(finance.plan())).isEqualTo(kept);
            assertThat(finance.proposals.nextReference(finance.plan())).isEqualTo("MTFP-220");
        });
    }

    @Test
    void a_revision_keeps_what_the_proposal_said_before() {
        finance(finance -> finance.change("MTFP-010", proposal -> proposal.revise(with(proposal.content(), "-2900000.00", Funding.CORE),
                proposal.version(), change("prices rose again"))));
        finance(finance -> {
            Proposal proposal = finance.proposals.find(finance.plan(), "MTFP-010").orElseThrow();
            assertThat(proposal.content().amount()).isEqualTo(Money.pounds("-2900000.00"));
            assertThat(proposal.revisions()).extracting(revision -> revision.content().amount().toString())
                    .containsExactly("-3000000.00", "-2900000.00");
            assertThat(proposal.revisions().get(1).change()).isEqualTo(change("prices rose again"));
            assertThatThrownBy(() -> proposal.revise(with(proposal.content(), "1.00", Funding.CORE), 0, change("older page")))
                    .isInstanceOf(EditConflict.class);
        });
    }

    @Test
    void a_list_is_filtered_counted_and_added_up_in_the_database() {
        finance(finance -> {
            TableQuery query = TableQuery.everything(10).filteredBy("kind", "spending").filteredBy("funding", "core")
                    .filteredBy("directorate", "GET").sortedBy("amount", true);
            Rows<ProposalLine> rows = finance.proposals.page(finance.plan(), query);
            assertThat(rows.total()).isEqualTo(36);
            assertThat(rows.page()).hasSize(10).first().extracting(ProposalLine::reference).isEqualTo("MTFP-090");
            assertThat(finance.proposals.total(finance.plan(), query).inThousands()).hasToString("10105.3");
            assertThat(finance.proposals.page(finance.plan(), TableQuery.everything(5)).total()).isEqualTo(218);
            assertThat(finance.proposals.page(finance.plan(), TableQuery.everything(5).filteredBy("headline", "100%_\\")).total()).isZero();
        });
    }

    @Test
    void the_big_six_add_up_as_table_1_prints_them() {
        finance(finance -> {
            List<ProposalGroup> groups = finance.proposals.groups(finance.plan(), Funding.CORE, Grouping.SERVICE_AREA);
            Money transport = Money.sum(groups.stream().filter(group -> group.label().equals(ServiceArea.TRANSPORT.code()))
                    .map(ProposalGroup::amount).toList());
            assertThat(transport.inMillions()).hasToString("26.3");
        });
    }

    @Test
    void a_balanced_plan_can_be_sealed_and_is_frozen_then() {
        finance(finance -> {
            Plan plan = finance.plan();
            Money needed = finance.figures().amount(PlanPart.NET_REQUIREMENT, Optional.empty(), FundingColumn.TOTAL);
            BalanceBeforeSealing balance = new BalanceBeforeSealing(needed, finance.plans.fundingOfItsYear(plan));
            String hash = new PlanSeal(plan).structure(finance.plans.rows()).inputs(finance.plans.inputs(plan))
                    .proposals(finance.proposals.canonicalLines(plan)).hash();
            plan.seal(hash, balance, "finance.officer", LocalDate.of(2023, 11, 20));
        });
        finance(finance -> {
            assertThat(finance.plan().sealHash().orElseThrow()).hasSize(64);
            Proposal proposal = finance.proposals.find(finance.plan(), "MTFP-001").orElseThrow();
            assertThatThrownBy(() -> proposal.revise(with(proposal.content(), "1.00", Funding.CORE), change("too late")))
                    .isInstanceOf(RuleBroken.class).hasMessage("finance.planSealed");
        });
    }

    @Test
    void other_modules_read_a_directorates_figures() {
        finance(finance -> {
            DirectorateFinance adults = finance.report.of(Directorate.ASCH, YEAR).orElseThrow();
            assertThat(adults.netRequirement().inThousands()).hasToString("573928.8");
            assertThat(adults.proposals()).isEqualTo(35);
            assertThat(adults.largest()).extracting(ProposalLine::reference).startsWith("MTFP-024").hasSize(5);
            assertThat(adults.monitoring().orElseThrow().variance().inMillions()).hasToString("31.3");
            assertThat(finance.report.of(Directorate.ASCH, YEAR.next())).isEmpty();
        });
    }
}
