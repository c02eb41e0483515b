package org.countyhall.performance.domain;

import java.util.List;
import java.util.Optional;

/** All commentaries on figures. */
public interface Commentaries {

    Optional<Commentary> find(String code, Period period);

    /** Newest period first. */
    List<Commentary> on(String code);

    void add(Commentary commentary);
}
