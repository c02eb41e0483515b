package org.countyhall.complaints.application.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.report.Excerpts;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.Narratives;
import org.countyhall.complaints.domain.report.Sealed;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Signs a year's report: from then on its figures, words, criteria and list of cases stand, with a hash over all of it. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class SealReport {

    @Inject
    ReportDesk desk;

    @Inject
    Narratives narratives;

    @Inject
    Excerpts excerpts;

    @Inject
    SealedReports sealed;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @throws RuleBroken for a year that has not ended */
    public void seal(FinancialYear year, Directorate directorate) {
        Desk mine = desks.mine();
        mayBeSealed(year, directorate);
        List<Ledger> ledgers = desk.ledgers(year, directorate, false);
        int edition = sealed.seal(year, directorate, new Sealed(ledgers, narratives.latest(year, directorate), criteria(year),
                excerpts.of(year, directorate)), mine.at(),
                mine.officer());
        audit.record("complaints.reportSealed", year + (directorate == null ? "" : " " + directorate), null, "edition=" + edition);
    }

    /** Nothing, or the refusal that sealing would meet. */
    public void mayBeSealed(FinancialYear year, Directorate directorate) {
        if (!year.lastDay().isBefore(desks.today())) {
            throw new RuleBroken("complaints.yearNotEnded", year);
        }
        if (desk.isPublic(directorate, false)) {
            throw new Refused(Authority.COMPLAINTS_MANAGE);
        }
    }

    /** What was counted by which rule, and the limits that held at the end of the year. */
    private Map<String, String> criteria(FinancialYear year) {
        Map<String, String> criteria = new LinkedHashMap<>();
        criteria.put("received", "day of receipt in the year; complaints turned away at the first look apart");
        criteria.put("settled", "day of the answer, or of closing without one, in the year");
        criteria.put("inTime", "answered by the due or the agreed day");
        criteria.put("limits", data.limits().all().stream().filter(limit -> !limit.from().isAfter(year.lastDay())).map(Limits.Dated::toString)
                .sorted().collect(Collectors.joining("; ")));
        return criteria;
    }
}
