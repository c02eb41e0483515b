package org.countyhall.complaints.application;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
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

    public void correct(String reference, int number, String summary, String category) {
        Case found = files.take(reference);
        found.correctPoint(number, Reading.text("summary", summary, Reading.POINT), category(category), desks.mine());
        audit.record("complaints.pointCorrected", found.reference(), null, "point=" + number);
    }

    private String category(String given) {
        return data.codes().read(CodeList.CATEGORY, "category", given);
    }
}
