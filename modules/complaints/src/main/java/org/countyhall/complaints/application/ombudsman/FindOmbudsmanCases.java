package org.countyhall.complaints.application.ombudsman;

import java.util.function.Predicate;

import org.countyhall.complaints.api.ombudsman.OmbudsmanSummary;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists the Ombudsman's cases that the person may open, undecided ones first. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class FindOmbudsmanCases {

    @Inject
    OmbudsmanRegister register;

    @Inject
    Knowledge knowledge;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /** @param query its filters spelled as in the interface: {@code stage=investigation}, {@code decision=notUpheld}, {@code state=late} */
    public Rows<OmbudsmanSummary> find(TableQuery query) {
        Rows<OmbudsmanSummary> found = register.find(query.reading(this::read), desks.viewer(), desks.today());
        Predicate<String> known = knowledge.among(desks.viewer(), found.page().stream().map(OmbudsmanSummary::complaint));
        return new Rows<>(found.page().stream().map(row -> known.test(row.complaint()) ? row : row.withoutComplaint()).toList(), found.total());
    }

    private String read(String key, String text) {
        return switch (key) {
            case "stage" -> Typed.constant(OmbudsmanStage.class, key, text).name();
            case "decision" -> Typed.constant(OmbudsmanDecision.class, key, text).name();
            case "topic" -> text.equals("notSaid") ? "NONE" : data.codes().read(CodeList.OMBUDSMAN_TOPIC, key, text);
            case "team" -> data.codes().read(CodeList.SERVICE, key, text);
            default -> text;
        };
    }
}
