package org.countyhall.socialcare.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.socialcare.api.GrantAccount;
import org.countyhall.socialcare.application.ReadGrant;
import org.countyhall.ui.chart.Chart;

/** A grant: what is planned month by month, whether that is the allocation, and the dates to keep. */
@Named
@RequestScoped
public class GrantPage {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter WHOLE_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    ReadGrant readGrant;

    private GrantAccount grant;

    public GrantAccount getGrant() {
        if (grant == null) {
            grant = readGrant.inForce();
        }
        return grant;
    }

    public List<String> getMonths() {
        return getGrant().months().stream().map(MONTH::format).toList();
    }

    public String day(GrantAccount.KeyDate date) {
        return (date.monthOnly() ? WHOLE_MONTH : DAY).format(date.day());
    }

    /** The finding: whether profile and allocation agree, and by how much they do not. */
    public String getFinding() {
        return getGrant().addsUp() ? Texts.of("socialcare.profileAddsUp", pounds(getGrant().allocation()))
                : Texts.of("socialcare.profileDiffers", pounds(getGrant().profile()), pounds(getGrant().allocation()),
                        pounds(getGrant().difference()));
    }

    /** The last exact date of the grant: the profile stands as it was approved then. */
    public LocalDate getPlannedOn() {
        return getGrant().dates().stream().filter(date -> !date.monthOnly()).map(GrantAccount.KeyDate::day).max(LocalDate::compareTo)
                .orElse(getGrant().months().get(0));
    }

    /** Planned spending by month, an area on top of the other. */
    public Chart getChart() {
        Chart chart = Chart.of(Chart.Kind.STACKED_BAR, Texts.of("socialcare.profileChart", pounds(getGrant().profile())), "£000s",
                getPlannedOn(), getMonths());
        for (GrantAccount.AreaProfile area : getGrant().areas()) {
            chart = chart.with(area.area(), area.amounts().stream().map(Money::inThousands).toList());
        }
        return chart;
    }

    public String pounds(Money money) {
        return Texts.of("socialcare.money", money.pounds());
    }
}
