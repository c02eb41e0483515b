package org.countyhall.access.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.ChangeHolidays;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

/** The days on which the council does not work, this year and the two after it, and what the council itself says of them. */
@Named
@RequestScoped
public class HolidaysPage {

    @Inject
    ChangeHolidays change;

    @Inject
    CurrentUser user;

    private LocalDate day;
    private String name;
    private String kind = "holiday";
    private String changed;

    /** Refuses at once who does not look after the application. */
    public void arrive() {
        user.require(Authority.ADMINISTER);
    }

    public String add() {
        return done(change.add(day, name, "working".equals(kind)));
    }

    static String done(String of) {
        return "/access/holidays.xhtml?faces-redirect=true&changed=" + of;
    }

    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("holiday", Texts.of("access.holidays.kind.holiday"));
        kinds.put("working", Texts.of("access.holidays.kind.working"));
        return kinds;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }
}
