package org.countyhall.ui.application;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.Draft;
import org.countyhall.core.desk.Drafts;

/** Keeps what somebody has typed so far, gives it back, and forgets it once the form went through. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class KeepDraft {

    /** In characters; a form with more is kept by the browser only. */
    public static final int LONGEST = 256 * 1024;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    /** @param fields a JSON object, field name to text */
    public Instant keep(String address, String fields) {
        if (fields.length() > LONGEST) {
            throw new BadInput("fields", "ui.draftTooLong");
        }
        return drafts.keep(user.requireName(), address, fields);
    }

    public Optional<Draft> find(String address) {
        return drafts.find(user.requireName(), address);
    }

    /** @return whether there was one */
    public boolean discard(String address) {
        boolean was = drafts.find(user.requireName(), address).isPresent();
        drafts.discard(user.requireName(), address);
        return was;
    }
}
