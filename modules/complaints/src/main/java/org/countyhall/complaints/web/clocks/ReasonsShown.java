package org.countyhall.complaints.web.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.application.clocks.TellReason;
import org.countyhall.complaints.domain.clocks.ReasonTold;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On a case past its statutory limit: what the person was told of the reason. */
@Named
@RequestScoped
public class ReasonsShown {

    @Inject
    TellReason tell;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public boolean shownFor(CaseFile file) {
        LocalDate ended = file.respondedOn() == null ? LocalDate.now(clock) : file.respondedOn();
        return file.statutoryLimit() != null && ended.isAfter(file.statutoryLimit()) && user.may(Authority.COMPLAINTS_WORK);
    }

    public boolean mayRecord(CaseFile file) {
        return LocalDate.now(clock).isAfter(file.statutoryLimit());
    }

    /** Each in a sentence. */
    public List<String> of(CaseFile file) {
        return tell.of(file.reference()).stream().map(ReasonsShown::sentence).toList();
    }

    private static String sentence(ReasonTold told) {
        return Texts.of("complaints.reason.told", Days.day(told.toldOn()), told.how(), told.reason());
    }
}
