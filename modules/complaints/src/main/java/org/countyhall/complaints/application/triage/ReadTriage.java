package org.countyhall.complaints.application.triage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.TriageState;
import org.countyhall.complaints.domain.triage.Triages;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The queue of representations, what was decided on them, and how many were refused for which reason. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadTriage {

    private static final int OTHERS = 20;

    @Inject
    Cabinet cabinet;

    @Inject
    Triages triages;

    @Inject
    Parties parties;

    @Inject
    People people;

    @Inject
    Knowledge knowledge;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    public Rows<TriageRow> find(TableQuery query) {
        Rows<TriageRow> found = triages.find(query.reading((key, text) -> switch (key) {
            case "state" -> Reading.constant(TriageState.class, key, text).name();
            case "type" -> Reading.constant(CaseType.class, key, text).name();
            case "reason" -> data.codes().read(CodeList.REFUSAL_REASON, key, text);
            default -> text;
        }), desks.viewer());
        return new Rows<>(known(found.page()), found.total());
    }

    public long waiting() {
        return triages.waiting(desks.viewer());
    }

    /** Refusals of the present financial year by the label of their reason. */
    public Map<String, Long> refusals() {
        LocalDate today = desks.today();
        Map<String, Long> counts = new LinkedHashMap<>();
        triages.refusals(FinancialYear.of(today).firstDay(), today, desks.viewer())
                .forEach(one -> counts.put(data.codes().label(CodeList.REFUSAL_REASON, one.reason()), one.count()));
        return counts;
    }

    /** What was decided on a case; nothing for one that never waited. */
    public Optional<TriageRow> of(String reference) {
        Case found = cabinet.take(reference);
        return known(triages.of(found).map(this::row).stream().toList()).stream().findFirst();
    }

    /** Another case is named only to whoever may know of it. */
    private List<TriageRow> known(List<TriageRow> rows) {
        Predicate<String> known = knowledge.among(desks.viewer(), rows.stream().map(TriageRow::otherCase));
        return rows.stream().map(row -> known.test(row.otherCase()) ? row : row.withoutOtherCase()).toList();
    }

    /** Cases that were merged into this one or split off from it, and the one it came from, as far as the reader may know of them. */
    public List<String> related(String reference) {
        List<String> related = triages.related(cabinet.take(reference).reference());
        return related.stream().filter(knowledge.among(desks.viewer(), related.stream())).toList();
    }

    /** Other running cases of the people who stand in this one, newest first: one of them may be about the same. */
    public List<CaseSummary> ofTheSamePeople(String reference) {
        Case found = cabinet.take(reference);
        return parties.of(found).stream().map(party -> party.person().id()).distinct()
                .flatMap(person -> people.casesOf(person, desks.viewer(), desks.today(), OTHERS).stream())
                .filter(other -> !other.reference().equals(found.reference()))
                .filter(other -> Reading.constant(CaseStatus.class, "status", other.status()).isRunning()).distinct().toList();
    }

    private TriageRow row(Triage triage) {
        Case found = triage.of();
        return new TriageRow(found.reference(), Spelling.of(found.type()), Spelling.of(found.procedure()), found.receivedOn(), data.codes().label(CodeList.METHOD, found.method()),
                found.complainant().name(), found.summary(), Spelling.of(triage.state()), triage.queuedAt(), triage.decidedOn(), triage.decidedBy(),
                data.codes().label(CodeList.REFUSAL_REASON, triage.reason()), triage.words(), triage.signpost(), triage.isOmbudsmanTold(),
                triage.otherCase(), found.schedule().acknowledgeBy());
    }
}
