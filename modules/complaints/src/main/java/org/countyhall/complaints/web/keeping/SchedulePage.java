package org.countyhall.complaints.web.keeping;

import java.util.List;

import org.countyhall.complaints.application.keeping.ReadKeeping;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The retention schedule, with the certificates of what was destroyed under it. */
@Named
@RequestScoped
public class SchedulePage {

    @Inject
    ReadKeeping read;

    @Inject
    CurrentUser user;

    private List<Retention> lines;

    public void show() {
        getLines();
    }

    public List<Retention> getLines() {
        if (lines == null) {
            lines = read.schedule();
        }
        return lines;
    }

    public boolean isManager() {
        return user.may(Authority.COMPLAINTS_MANAGE);
    }

    public String type(Retention line) {
        return Wording.word("CaseType", Spelling.of(line.type()));
    }

    public String outcome(Retention line) {
        return line.outcome() == null ? Texts.of("complaints.keeping.anyOutcome") : Wording.word("Outcome", Spelling.of(line.outcome()));
    }
}
