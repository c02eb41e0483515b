package org.countyhall.complaints.application.flags;

import org.countyhall.complaints.api.flags.FlagFile;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.flags.Flags;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What makes a case need more care. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeFlags {

    @Inject
    Cabinet cabinet;

    @Inject
    Flags flags;

    public FlagFile of(String reference) {
        Case found = cabinet.take(reference);
        return new FlagFile(flags.of(found).stream().map(flag -> new FlagFile.Raised(flag.id() == null ? 0 : flag.id(), Spelling.of(flag.kind()), flag.words(),
                flag.raisedOn(), flag.raisedBy(), flag.endedOn(), flag.endedBy())).toList(),
                flags.advocacy(found).stream().map(one -> new FlagFile.Offered(one.offeredOn(), one.offeredBy(), one.accepted(), one.advocate())).toList());
    }
}
