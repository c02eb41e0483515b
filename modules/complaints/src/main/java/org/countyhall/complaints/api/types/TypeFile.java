package org.countyhall.complaints.api.types;

import java.time.LocalDate;

/**
 * What only one type of case has; the parts of other types are null.
 *
 * @param member who asks, for a member enquiry
 * @param division for which electoral division, ward or constituency
 * @param praised who is praised, in a compliment
 * @param passedTo who got the thanks; null while they have not been passed on
 * @param handedOn when legal services got a coroner's request
 * @param author who wrote the statement; null while it is not signed off
 */
public record TypeFile(Long memberId, String member, String division, String praised, String passedTo, LocalDate passedOn, String passedBy, LocalDate handedOn,
        String handedTo, String author, LocalDate signedOn, String signedBy) {

    public static final TypeFile NOTHING = new TypeFile(null, null, null, null, null, null, null, null, null, null, null, null);
}
