package org.countyhall.socialcare.domain;

import java.util.Optional;

/** The grants that pay for winter plans. */
public interface Grants {

    Optional<Grant> find(String code);

    /** The grant of the newest plan. */
    Optional<Grant> inForce();
}
