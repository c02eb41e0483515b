package org.countyhall.socialcare.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import jakarta.persistence.EntityManager;

import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.socialcare.api.ContextLine;
import org.countyhall.socialcare.api.GrantAccount;
import org.countyhall.socialcare.api.PlanAccount;
import org.countyhall.socialcare.api.PressuresSummary;
import org.countyhall.socialcare.api.Standing;
import org.countyhall.socialcare.domain.ContextFigure;
import org.countyhall.socialcare.domain.Deliverable;
import org.countyhall.socialcare.domain.Grant;
import org.countyhall.socialcare.domain.PressuresPlan;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan and the grant of the papers on a real database. */
class JpaSocialCareIT {

    private static final LocalDate COMMITTEE = LocalDate.of(2023, 11, 23);

    private static TestDatabase database;

    @BeforeAll
    static void loadThePapers() throws IOException, SQLException {
        database = TestDatabase.with(PressuresPlan.class, Deliverable.class, Grant.class, ContextFigure.class);
        try (InputStream papers = JpaSocialCareIT.class.getResourceAsStream("/db/demo/socialcare/V202611210931__socialcare_demo_winter_2023_24.sql");
                Connection connection = database.connect(); java.sql.Statement insert = connection.createStatement()) {
            for (String sql : new String(papers.readAllBytes(), StandardCharsets.UTF_8).split(";\\R")) {
                insert.execute(sql);
            }
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_grant_s_profile_is_335_088_pounds_short_of_its_allocation() {
        GrantAccount grant = database.inTransaction(em -> grants(em).find("uec-2023-24").orElseThrow().account());
        assertThat(grant.allocation()).isEqualTo(Money.pounds("2892188"));
        assertThat(grant.profile()).isEqualTo(Money.pounds("2557100"));
        assertThat(grant.difference()).isEqualTo(Money.pounds("335088"));
        assertThat(grant.addsUp()).isFalse();
        assertThat(grant.months()).hasSize(6);
        assertThat(grant.areas()).hasSize(6).first().satisfies(area -> assertThat(area.total()).isEqualTo(Money.pounds("648000")));
        assertThat(Money.sum(grant.monthTotals())).isEqualTo(grant.profile());
        assertThat(grant.dates()).hasSize(8);
    }

    @Test
    void the_plan_has_its_sections_versions_and_deliverables() {
        PlanAccount plan = database.inTransaction(em -> plans(em).inForce().orElseThrow().account(COMMITTEE));
        assertThat(plan.sections()).hasSize(9);
        assertThat(plan.versions()).hasSize(6);
        assertThat(plan.current().issuedOn()).isEqualTo(LocalDate.of(2023, 10, 23));
        assertThat(plan.deliverables()).extracting("standing").containsExactly(Standing.COMPLETED, Standing.COMPLETED,
                Standing.COMPLETED, Standing.COMPLETED, Standing.OVERDUE, Standing.DUE, Standing.DUE, Standing.DUE);
    }

    @Test
    void a_deliverable_is_completed_once_and_the_dashboard_counts_it() {
        EntityManager em = database.entityManager();
        em.getTransaction().begin();
        plans(em).inForce().orElseThrow().complete("RES-05", COMMITTEE, "director", COMMITTEE);
        em.flush();
        PressuresSummary summary = report(em).pressures(COMMITTEE).orElseThrow();
        assertThat(summary.completed()).isEqualTo(5);
        assertThat(summary.due()).isEqualTo(3);
        assertThat(summary.profileMeetsAllocation()).isFalse();
        PressuresPlan plan = plans(em).inForce().orElseThrow();
        assertThatThrownBy(() -> plan.complete("RES-05", COMMITTEE, "director", COMMITTEE)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> plan.complete("RES-99", COMMITTEE, "director", COMMITTEE)).isInstanceOf(NotFound.class);
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void context_figures_are_filtered_by_theme_and_words() {
        Rows<ContextLine> workforce = database.inTransaction(em -> figures(em).list(TableQuery.everything(5).filteredBy("theme", "Workforce")));
        assertThat(workforce.total()).isEqualTo(10);
        assertThat(workforce.page()).hasSize(5);
        assertThat(database.inTransaction(em -> figures(em).list(TableQuery.everything(100))).total()).isEqualTo(60);
        assertThat(database.inTransaction(em -> figures(em).list(TableQuery.everything(5).filteredBy("label", "%"))).total()).isZero();
    }

    private static JpaPressuresPlans plans(EntityManager em) {
        JpaPressuresPlans plans = new JpaPressuresPlans();
        plans.em = em;
        return plans;
    }

    private static JpaGrants grants(EntityManager em) {
        JpaGrants grants = new JpaGrants();
        grants.em = em;
        return grants;
    }

    private static JpaContextFigures figures(EntityManager em) {
        JpaContextFigures figures = new JpaContextFigures();
        figures.em = em;
        return figures;
    }

    private static JpaSocialCareReport report(EntityManager em) {
        JpaSocialCareReport report = new JpaSocialCareReport();
        report.plans = plans(em);
        report.grants = grants(em);
        return report;
    }
}
