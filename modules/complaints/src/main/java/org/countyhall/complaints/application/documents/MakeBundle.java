package org.countyhall.complaints.application.documents;

import java.util.List;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.documents.MakingKind;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Has a bundle of a case made in the background. It becomes a document of the case, encrypted like the others, with its hash and who
 * made it.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class MakeBundle {

    @Inject
    Makers makers;

    /**
     * @param chosen numbers of documents; of an original that has a redacted copy the copy is taken
     * @return by which the making is asked after
     */
    public String make(String reference, String purpose, List<Integer> chosen) {
        return makers.start(reference, MakingKind.BUNDLE, Reading.text("purpose", purpose, Reading.NAME), chosen);
    }
}
