package org.countyhall.risk.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.Directorate;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.risk.domain.Assessment;
import org.countyhall.risk.domain.Judgement;
import org.countyhall.risk.domain.Risk;
import org.countyhall.risk.domain.Risks;

/**
 * The owner looks at a risk again and says how likely and how bad it is now, why, and when to look next. The judgement before
 * stays; this one is added.
 */
@ApplicationScoped
@UseCase(Authority.RISK_REVIEW)
@Transactional
public class RecordReview {

    @Inject
    Risks risks;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param seenVersion the version of the risk that the person had on the screen
     * @throws EditConflict when somebody reviewed it meanwhile
     * @throws Refused when the person is limited to other directorates
     */
    public void record(String reference, int seenVersion, Judgement judgement) {
        Risk risk = risks.withReference(reference).orElseThrow(() -> new NotFound("risk " + reference));
        checkDirectorate(risk.directorate());
        if (risk.version() != seenVersion) {
            throw new EditConflict(risk.reviewedBy().orElse(null), asForm(risk));
        }
        String before = risk.latest().map(RecordReview::inShort).orElse(null);
        Assessment added = risk.review(judgement, risks.criteriaOn(LocalDate.now(clock)), user.requireName(), clock);
        risks.touch(risk);
        audit.record("risk.riskReviewed", reference, before, inShort(added));
    }

    /** A person whose role is limited may review risks that name one of the own directorates, not those of the whole council. */
    private void checkDirectorate(String printed) {
        if (user.directorates(Authority.RISK_REVIEW).isEmpty()) {
            return;
        }
        boolean own = printed != null && Arrays.stream(printed.split(" / "))
                .anyMatch(code -> user.directorates(Authority.RISK_REVIEW).stream().map(Directorate::name).anyMatch(code::equals));
        if (!own) {
            throw new Refused(Authority.RISK_REVIEW);
        }
    }

    private static Map<String, String> asForm(Risk risk) {
        Map<String, String> form = new LinkedHashMap<>();
        put(form, "version", risk.version());
        risk.latest().ifPresent(latest -> put(form, latest));
        return form;
    }

    private static void put(Map<String, String> form, Assessment latest) {
        put(form, "likelihood", latest.likelihood());
        latest.rating().ifPresent(rating -> put(form, "impact", rating.impact()));
        latest.estimatedMaximum().ifPresent(amount -> put(form, "estimatedMaximum", amount.pounds().movePointLeft(6).stripTrailingZeros()
                .toPlainString()));
        put(form, "reason", latest.reason());
        latest.nextReview().ifPresent(day -> put(form, "nextReview", day));
    }

    private static void put(Map<String, String> form, String field, Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }

    private static String inShort(Assessment assessment) {
        return "likelihood " + assessment.likelihood()
                + assessment.rating().map(rating -> ", impact " + rating.impact() + ", score " + rating.score()).orElse("")
                + assessment.estimatedMaximum().map(amount -> ", at most £" + amount).orElse("")
                + assessment.nextReview().map(day -> ", next review " + day).orElse("");
    }
}
