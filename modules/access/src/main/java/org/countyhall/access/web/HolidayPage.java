package org.countyhall.access.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.access.application.ChangeHolidays;
import org.countyhall.access.application.SeeHolidays;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

/** A day that the council itself added, before it is taken away. */
@Named
@RequestScoped
public class HolidayPage {

    @Inject
    SeeHolidays see;

    @Inject
    ChangeHolidays change;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private SeeHolidays.Day day;

    /** Refuses at once who does not look after the application. */
    public void show() {
        user.require(Authority.ADMINISTER);
        getDay();
    }

    public SeeHolidays.Day getDay() {
        if (day == null) {
            LocalDate wanted = wanted();
            day = see.between(wanted, wanted).stream().filter(one -> one.own() != null).findFirst().orElseThrow(() -> new NotFound("day"));
        }
        return day;
    }

    public String remove() {
        change.remove(wanted());
        return HolidaysPage.done(wanted().toString());
    }

    /** From the address, also while the form is read. */
    private LocalDate wanted() {
        try {
            return LocalDate.parse(String.valueOf(request.getParameter("day")));
        } catch (DateTimeException noDay) {
            throw new NotFound("day");
        }
    }
}
