package org.countyhall.complaints.application.see;

import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.TextSources;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads some texts for the search, in a transaction of its own; what calls it does so until nothing is left. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReadTexts {

    @Inject
    TextSources sources;

    /** @return how many were read */
    public int some(TextKind kind) {
        return sources.readSome(kind);
    }

    /** After a case was destroyed: all words are forgotten and learnt again from what is left. */
    public void forgetIfDestroyed() {
        if (sources.hasForgotten()) {
            sources.beginAgain();
        }
    }
}
