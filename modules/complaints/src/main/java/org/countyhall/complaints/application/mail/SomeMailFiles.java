package org.countyhall.complaints.application.mail;

import org.countyhall.complaints.domain.mail.Mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A few files of mails, each of some megabytes, in a transaction of their own. */
@ApplicationScoped
class SomeMailFiles {

    static final int AT_ONCE = 10;

    @Inject
    Mails mails;

    /** @return how many were encrypted; none when none is left */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int seal() {
        return mails.sealFiles(AT_ONCE);
    }
}
