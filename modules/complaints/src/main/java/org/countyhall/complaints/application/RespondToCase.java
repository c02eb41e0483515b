package org.countyhall.complaints.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.countyhall.complaints.api.CaseAnswered;
import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The answer goes out, with a finding on every point of a complaint. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RespondToCase {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    ReferenceData data;

    @Inject
    Audit audit;

    @Inject
    Event<CaseAnswered> events;

    public void respond(String reference, LocalDate on, List<GivenFinding> findings) {
        respond(reference, on, findings, null);
    }

    /** @param delayReason why it is late, of the list of delay reasons by code or label; null when it is not, or nobody says */
    public void respond(String reference, LocalDate on, List<GivenFinding> findings, String delayReason) {
        Case found = files.take(reference);
        List<GivenFinding> given = findings == null ? List.of() : findings;
        found.respond(on, IntStream.range(0, given.size()).mapToObj(i -> read(given.get(i), i)).toList(), desks.mine());
        found.explainDelay(data.codes().read(CodeList.DELAY_REASON, "delayReason", delayReason));
        String outcome = Spelling.of(found.outcome());
        audit.record("complaints.caseAnswered", found.reference(), null, "respondedOn=" + on + ", outcome=" + outcome);
        events.fire(new CaseAnswered(found.reference(), on, outcome));
    }

    private static Case.Found read(GivenFinding given, int index) {
        String field = "findings[" + index + "]";
        GivenFinding one = BadInput.required(field, given);
        Finding finding = Reading.constant(Finding.class, field + ".finding", one.finding());
        return new Case.Found(BadInput.required(field + ".point", one.point()), BadInput.required(field + ".finding", finding),
                Reading.text(field + ".reasons", one.reasons(), Reading.REASONS));
    }
}
