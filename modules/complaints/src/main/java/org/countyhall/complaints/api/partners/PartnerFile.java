package org.countyhall.complaints.api.partners;

import java.time.LocalDate;
import java.util.List;

/**
 * Who else has to do with a case.
 *
 * @param joint null when it is no joint complaint
 */
public record PartnerFile(Joint joint, List<HandedOver> handovers) {

    /** A joint complaint: who leads, and for which bodies there is consent today. */
    public record Joint(String leadBody, boolean weLead, LocalDate agreedOn, String agreedBy, List<Body> bodies) {
    }

    /** A body with the person's consent; {@code consentOn} is null while there is none, {@code leftOn} while it has a part. */
    public record Body(long id, String body, LocalDate consentOn, String consentBy, String consentHow, LocalDate withdrawnOn, boolean mayHave,
            boolean leads, LocalDate leftOn, String leftWhy) {
    }

    /** What was handed to a provider; {@code returnedOn} is null while they have it. */
    public record HandedOver(long id, String provider, String what, LocalDate handedOn, String handedBy, LocalDate dueOn, LocalDate returnedOn,
            String returnedAs, boolean overdue, List<Chased> chases) {
    }

    /** The provider was reminded. */
    public record Chased(LocalDate on, String how, String by) {
    }
}
