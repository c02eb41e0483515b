package org.countyhall.socialcare.api;

import java.time.LocalDate;
import java.util.Optional;

/** What a dashboard may ask about adult social care. */
public interface SocialCareReport {

    /** The pressures plan in force with its grant, as it stands on a day; empty while there is none. */
    Optional<PressuresSummary> pressures(LocalDate today);
}
