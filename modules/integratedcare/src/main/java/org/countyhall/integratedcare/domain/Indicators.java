package org.countyhall.integratedcare.domain;

import java.util.Optional;

/** All indicators of the strategy. */
public interface Indicators {

    Optional<Indicator> withCode(String code);
}
