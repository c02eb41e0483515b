package org.countyhall.complaints.application;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.CorrectedCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Description;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.core.EditConflict;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Corrects the words of a case; refuses when somebody else saved it meanwhile, and says what stands there now. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class EditCase {

    @Inject
    OpenFiles files;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @throws EditConflict when {@code corrected} was made from an older version */
    public void edit(String reference, CorrectedCase corrected) {
        Case found = files.take(reference);
        Codes codes = data.codes();
        if (found.version() != corrected.version()) {
            throw new EditConflict(found.changedBy(), fields(found));
        }
        found.edit(new Description(Reading.text("summary", corrected.summary(), Reading.SUMMARY),
                codes.read(CodeList.METHOD, "method", corrected.method()), Reading.complainant(corrected.complainant()),
                Reading.directorate(corrected.directorate()), codes.read(CodeList.SERVICE, "team", corrected.team())), desks.mine());
        audit.record("complaints.caseEdited", found.reference(), "version=" + corrected.version(), null);
    }

    private static Map<String, String> fields(Case found) {
        Map<String, String> saved = new LinkedHashMap<>();
        put(saved, "summary", found.summary());
        put(saved, "method", found.method());
        put(saved, "complainant.name", found.complainant().name());
        put(saved, "complainant.onBehalfOf", found.complainant().onBehalfOf());
        put(saved, "complainant.adjustments", found.complainant().adjustments());
        put(saved, "directorate", found.directorate() == null ? null : found.directorate().name());
        put(saved, "team", found.team());
        put(saved, "version", String.valueOf(found.version()));
        return saved;
    }

    private static void put(Map<String, String> saved, String field, String value) {
        saved.put(field, value == null ? "" : value);
    }
}
