package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.letters.Signature;
import org.countyhall.core.BadInput;

/**
 * "A person (referred to as the responsible person)", or "any person authorised by the responsible body to act on behalf of the
 * responsible person" signs (SI 2009/309, regulation 4): an approval says who and as what.
 */
public final class SignedByTheResponsiblePerson {

    private SignedByTheResponsiblePerson() {
    }

    /** @throws BadInput when the name or what entitles the person is missing */
    public static void check(Signature signature) {
        BadInput.required("signatory", signature.name());
        BadInput.required("capacity", signature.capacity());
    }
}
