package org.countyhall.complaints.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.api.see.CaseDashboard;
import org.countyhall.complaints.application.see.SeeDashboard;
import org.junit.jupiter.api.Test;

/** Each figure of the dashboard opens to just what it counts, and to nothing for whoever opens no cases. */
class DashboardPageTest {

    private static final String COUNTED = "field=outcome&op=isNot&value=rejected%2Cmerged&group=1";

    private static DashboardPage page(boolean opens) {
        SafeCount one = SafeCount.of(7, true);
        CaseDashboard.Month april = new CaseDashboard.Month(LocalDate.of(2022, 4, 1), one, one, one, one, null, null);
        CaseDashboard board = new CaseDashboard(LocalDate.of(2023, 11, 23), "complaint", List.of("ASCH"), "2022-23", opens, one, one, one, one, one,
                one, 85, BigDecimal.TEN, null, List.of(), List.of(), List.of(), List.of(april), List.of(),
                List.of(new CaseDashboard.Category("communications", "Communications", one, one)), one, one, one, BigDecimal.TEN);
        DashboardPage page = new DashboardPage();
        page.see = new SeeDashboard() {
            @Override
            public CaseDashboard of(String type, String directorate, String year) {
                return board;
            }
        };
        page.show();
        return page;
    }

    @Test
    void what_the_anonymous_rows_count_opens_without_what_was_turned_away_or_joined_to_another() {
        DashboardPage page = page(true);
        assertThat(page.getAnsweredAddress()).contains(COUNTED, "field=settledOn&op=from&value=2022-04-01", "field=inTime");
        assertThat(page.amounts(page.getBoard().categories().get(0))).allSatisfy(amount -> assertThat(amount.address()).contains(COUNTED));
        assertThat(page.amounts(new CaseDashboard.Category("", "", page.getBoard().open(), page.getBoard().open())).get(0).address())
                .as("points without a category, not cases without points").contains("field=category&op=isNone", "field=points&op=atLeast&value=1");
        assertThat(page.getOpenAddress()).as("what is open has no outcome").doesNotContain(COUNTED);
    }

    @Test
    void a_month_of_a_chart_opens_to_its_cases_and_that_of_the_year_before_to_its_own() {
        DashboardPage page = page(true);
        assertThat(page.getCharts().getReceived().series().get(0).address(0)).contains(COUNTED, "field=type&op=is&value=complaint",
                "field=receivedOn&op=from&value=2022-04-01", "field=receivedOn&op=to&value=2022-04-30");
        assertThat(page.getCharts().getAnswered().series().get(1).address(0)).contains("field=settledOn&op=to&value=2021-04-30");
    }

    @Test
    void remedies_open_to_their_own_list_where_each_is_a_line_and_payments_to_the_annual_reports() {
        DashboardPage page = page(true);
        assertThat(page.getRemediesAddress()).isEqualTo("/complaints/remedies?state=open&type=complaint&directorate=ASCH");
        assertThat(page.getPaidAddress()).isEqualTo("/complaints/report/cases?year=2022-23&group=payment&part=total&directorate=ASCH");
        assertThat(page.getRecommendationsAddress()).contains("field=recommendationOverdue&op=is&value=yes").doesNotContain("field=type");
    }

    @Test
    void nothing_opens_for_whoever_opens_no_cases() {
        DashboardPage page = page(false);
        assertThat(page.getAnsweredAddress()).isNull();
        assertThat(page.getRemediesAddress()).isNull();
        assertThat(page.getRecommendationsAddress()).isNull();
        assertThat(page.getCharts().getReceived().series().get(0).address(0)).isEmpty();
    }
}
