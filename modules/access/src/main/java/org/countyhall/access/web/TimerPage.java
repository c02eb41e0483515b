package org.countyhall.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.access.application.RunTimerNow;
import org.countyhall.access.application.SeeTimers;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.timer.TimerState;
import org.countyhall.ui.table.Colour;

/** One timed job for the administrator: how it stands, and having it done now. */
@Named
@RequestScoped
public class TimerPage {

    @Inject
    SeeTimers seeTimers;

    @Inject
    RunTimerNow runTimerNow;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private String name;
    private boolean asked;
    private TimerState timer;

    @PostConstruct
    void identify() {
        name = request.getParameter("name");
    }

    /** Refuses at once who does not look after the application. */
    public void arrive() {
        user.require(Authority.ADMINISTER);
    }

    public void show() {
        getTimer();
    }

    public String run() {
        runTimerNow.named(name);
        return "/access/timer.xhtml?faces-redirect=true&asked=true&name=" + name;
    }

    public TimerState getTimer() {
        if (timer == null) {
            timer = seeTimers.named(name);
        }
        return timer;
    }

    public String getWhat() {
        return TimerTable.what(getTimer());
    }

    public String getRhythm() {
        return TimerTable.rhythm(getTimer());
    }

    public String getState() {
        return TimerTable.state(getTimer());
    }

    public Colour getColour() {
        return TimerTable.colour(getTimer());
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
