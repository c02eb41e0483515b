package org.countyhall.complaints.application.learning;

import java.util.function.Predicate;

import org.countyhall.complaints.api.learning.LessonSummary;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.learning.Effect;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists what was learned, newest first. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class FindLessons {

    @Inject
    LearningRegister register;

    @Inject
    Knowledge knowledge;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /** @param query its filters spelled as in the interface: {@code category=communications}, {@code state=toCheck}, {@code effect=fell} */
    public Rows<LessonSummary> find(TableQuery query) {
        Rows<LessonSummary> found = register.find(query.reading(this::read), desks.today());
        Predicate<String> known = knowledge.among(desks.viewer(), found.page().stream().map(LessonSummary::caseReference));
        return new Rows<>(found.page().stream().map(row -> known.test(row.caseReference()) ? row : row.withoutCase()).toList(), found.total());
    }

    private String read(String key, String text) {
        return switch (key) {
            case "category" -> data.codes().read(CodeList.CATEGORY, key, text);
            case "team" -> data.codes().read(CodeList.SERVICE, key, text);
            case "effect" -> Typed.constant(Effect.class, key, text).name();
            default -> text;
        };
    }
}
