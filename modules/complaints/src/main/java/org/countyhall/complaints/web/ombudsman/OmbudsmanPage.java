package org.countyhall.complaints.web.ombudsman;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.application.ombudsman.CountOmbudsmanYear;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The Ombudsman's cases, and above them what a year came to. */
@Named
@RequestScoped
public class OmbudsmanPage {

    private static final int YEARS_BACK = 7;

    @Inject
    CountOmbudsmanYear count;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private String year;
    private OmbudsmanYear counted;

    public void show() {
        counted = count.of(chosen());
    }

    private FinancialYear chosen() {
        return year == null || year.isBlank() ? FinancialYear.of(LocalDate.now(clock)) : FinancialYear.parse(year);
    }

    public OmbudsmanYear getCounted() {
        return counted;
    }

    /** The present year and those before it. */
    public List<String> getYears() {
        List<String> years = new ArrayList<>();
        FinancialYear one = FinancialYear.of(LocalDate.now(clock));
        for (int i = 0; i < YEARS_BACK; i++) {
            years.add(one.toString());
            one = one.previous();
        }
        return years;
    }

    /** The list of what was decided in the year, with one decision of the list, or all of them. */
    public String decidedAddress(String more) {
        FinancialYear shown = chosen();
        return "/complaints/ombudsman?year=" + shown + "&decidedOn.from=" + shown.firstDay() + "&decidedOn.to=" + shown.lastDay()
                + (more.isEmpty() ? "" : "&" + more);
    }

    public String getReceivedAddress() {
        FinancialYear shown = chosen();
        return "/complaints/ombudsman?year=" + shown + "&receivedOn.from=" + shown.firstDay() + "&receivedOn.to=" + shown.lastDay();
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    public String getYear() {
        return chosen().toString();
    }

    public void setYear(String year) {
        this.year = year;
    }
}
