package org.countyhall.complaints.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.countyhall.complaints.api.CorrectedPoint;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds what else a case is about, or puts the words or the category of a point right: an e-mail comes in with its subject alone. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class WritePoint {

    @Inject
    OpenFiles files;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the number of the point */
    public String add(String reference, String summary, String category) {
        Case found = files.take(reference);
        int number = found.addPoint(Reading.text("summary", summary, Reading.POINT), category(category), desks.mine());
        audit.record("complaints.pointAdded", found.reference(), null, "point=" + number);
        return String.valueOf(number);
    }

    /** @throws EditConflict when {@code corrected} was made from an older version of the case */
    public void correct(String reference, int number, CorrectedPoint corrected) {
        Case found = files.take(reference);
        if (found.version() != BadInput.required("version", corrected.version())) {
            throw new EditConflict(found.changedBy(), fields(found, number));
        }
        found.correctPoint(number, Reading.text("summary", corrected.summary(), Reading.POINT), category(corrected.category()), desks.mine());
        audit.record("complaints.pointCorrected", found.reference(), null, "point=" + number);
    }

    private static Map<String, String> fields(Case found, int number) {
        Map<String, String> saved = new LinkedHashMap<>();
        found.points().stream().filter(point -> point.number() == number).findFirst().ifPresent(point -> {
            saved.put("summary", point.summary());
            saved.put("category", Objects.requireNonNullElse(point.category(), ""));
        });
        saved.put("version", String.valueOf(found.version()));
        return saved;
    }

    private String category(String given) {
        return data.codes().read(CodeList.CATEGORY, "category", given);
    }
}
