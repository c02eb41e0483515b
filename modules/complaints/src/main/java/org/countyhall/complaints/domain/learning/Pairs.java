package org.countyhall.complaints.domain.learning;

import java.util.List;
import java.util.Optional;

/** All pairs of "You said, we did". */
public interface Pairs {

    /** In the order in which a year's report prints them. */
    List<Pair> of(String year);

    Optional<Pair> find(long id);

    void add(Pair pair);

    void remove(Pair pair);
}
