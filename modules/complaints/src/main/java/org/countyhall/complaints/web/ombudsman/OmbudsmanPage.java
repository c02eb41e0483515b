package org.countyhall.complaints.web.ombudsman;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.application.ombudsman.CountOmbudsmanYear;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
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

    public String getReceivedAddress() {
        return OmbudsmanAddress.received(chosen());
    }

    public String getDecidedAddress() {
        return OmbudsmanAddress.decided(chosen());
    }

    public String getUpheldAddress() {
        return OmbudsmanAddress.decided(chosen(), OmbudsmanDecision::isUpheld);
    }

    public String getOnFaultAddress() {
        return OmbudsmanAddress.decided(chosen(), OmbudsmanDecision::isOnFault);
    }

    public String getDueAddress() {
        return OmbudsmanAddress.due(chosen());
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
