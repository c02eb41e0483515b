package org.countyhall.core.mail;

import java.util.Set;

/** Vouches for references that mails are about; a module whose mails are about something has a bean of this kind. Others are not named. */
public interface KnownReferences {

    /** Those of them that whoever is acting may know of. */
    Set<String> among(Set<String> references);
}
