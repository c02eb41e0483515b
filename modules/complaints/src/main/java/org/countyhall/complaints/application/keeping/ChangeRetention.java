package org.countyhall.complaints.application.keeping;

import java.util.Map;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says how long cases of a type, perhaps of one outcome, are kept. */
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

    /**
     * @param outcome as the interface spells it; null for all that have no line of their own
     * @return the number of the line
     */
    public String add(String type, String outcome, Integer years, String basis) {
        CaseType of = Reading.constant(CaseType.class, "type", BadInput.required("type", type));
        Outcome with = outcome == null || outcome.isBlank() ? null : Reading.constant(Outcome.class, "outcome", outcome);
        if (archive.schedule().stream().anyMatch(line -> line.type() == of && line.outcome() == with)) {
            throw new RuleBroken("complaints.retentionLineThere");
        }
        Retention line = Retention.line(of, with, years, Reading.text("basis", basis, Reading.SHORT_WORDS), desks.mine());
        archive.add(line);
        audit.record("complaints.retentionAdded", of + (with == null ? "" : " " + with), null, "years=" + years);
        return String.valueOf(line.id());
    }

    /** @param version the one that was shown */
    public void change(long id, int version, Integer years, String basis) {
        Retention line = line(id);
        if (line.version() != version) {
            throw new EditConflict(line.changedBy(), Map.of("years", String.valueOf(line.years()), "basis", line.basis(),
                    "version", String.valueOf(line.version())));
        }
        String before = "years=" + line.years();
        line.change(years, Reading.text("basis", basis, Reading.SHORT_WORDS), desks.mine());
        audit.record("complaints.retentionChanged", line.type() + (line.outcome() == null ? "" : " " + line.outcome()), before, "years=" + years);
    }
}
