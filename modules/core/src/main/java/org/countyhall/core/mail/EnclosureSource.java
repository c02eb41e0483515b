package org.countyhall.core.mail;

import java.util.Optional;

/** Writes the files that go with mails; a module with such files has a bean of this kind, asked when the mail is sent. */
public interface EnclosureSource {

    /** The file behind the reference of an enclosure; empty when it is somebody else's. */
    Optional<byte[]> read(String reference);
}
