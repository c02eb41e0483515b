package org.countyhall.finance.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.countyhall.core.Texts;

/** The ways between the pages of a plan. */
@Named
@ApplicationScoped
public class FinanceTabs {

    private static final List<String> PAGES = List.of("plan", "proposals", "dashboards", "summary", "checks");

    /** One of the ways. */
    public record FinanceTab(String href, String label, boolean current) {
    }

    /** @param year as in the address; empty for the newest plan */
    public List<FinanceTab> of(String current, Object year) {
        String query = year == null || year.toString().isEmpty() ? "" : "?year=" + FinanceAddresses.encoded(year.toString());
        return PAGES.stream().map(page ->
                new FinanceTab("/finance/" + page + query, Texts.of("finance.tab." + page), page.equals(current))).toList();
    }
}
