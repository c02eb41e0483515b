package org.countyhall.complaints.application.keeping;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes how long cases of a type are kept. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class ChangeRetention {

    @Inject
    Archive archive;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public Retention line(long id) {
        return archive.line(id).orElseThrow(() -> new NotFound("line of the schedule"));
    }

    public void change(long id, Integer years, String basis) {
        Retention line = line(id);
        String before = "years=" + line.years();
        line.change(years, Reading.text("basis", basis, Reading.SHORT_WORDS), desks.mine());
        audit.record("complaints.retentionChanged", line.type() + (line.outcome() == null ? "" : " " + line.outcome()), before, "years=" + years);
    }
}
