package org.countyhall.finance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.finance.application.ReadPlan;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.ui.text.Days;

/** The plan that the address names by its year, else the newest there is; read once for a request. */
@RequestScoped
public class ChosenPlan {

    @Inject
    HttpServletRequest request;

    @Inject
    ReadPlan readPlan;

    private PlanView view;

    /** @throws NotFound when the year has no plan */
    public FinancialYear year() {
        String named = request.getParameter("year");
        return named != null && !named.isBlank() ? PlanYears.of(named.strip())
                : readPlan.years().stream().findFirst().orElseThrow(() -> new NotFound("plan"));
    }

    public PlanView view() {
        if (view == null) {
            view = readPlan.of(year());
        }
        return view;
    }

    /** For example "as at 15 November 2023, Initial draft November 2023, base scenario". */
    public String asAt() {
        Plan plan = view().plan();
        return Texts.of("finance.asAt", Days.day(plan.asAt()), plan.name(), plan.scenario());
    }
}
