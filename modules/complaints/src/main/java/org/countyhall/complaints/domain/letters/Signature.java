package org.countyhall.complaints.domain.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** In whose name a decision goes out. */
@Embeddable
public record Signature(@Column(name = "signatory") String name, @Enumerated(EnumType.STRING) @Column(name = "capacity") Capacity capacity) {

    /** What entitles the person to sign. */
    public enum Capacity {
        /** The one whom the council has named as responsible for answering complaints. */
        RESPONSIBLE_PERSON,
        /** Somebody whom the responsible person has authorised. */
        AUTHORISED
    }
}
