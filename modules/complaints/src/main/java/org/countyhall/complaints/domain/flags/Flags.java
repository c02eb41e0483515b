package org.countyhall.complaints.domain.flags;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;

/** Flags, advocacy, and the answers of equality monitoring. */
public interface Flags {

    void add(Flag raised);

    Optional<Flag> find(long id);

    /** Those that stand first. */
    List<Flag> of(Case found);

    void add(Advocacy offered);

    List<Advocacy> advocacy(Case found);

    /** Keeps the answers of one person under a key by chance; questions that were not answered are missing. */
    void monitored(String key, int year, Map<String, String> answers);

    /** How often each answer was given in a year, by question; the smallest counts too. */
    Map<String, Map<String, Long>> monitored(int year);
}
