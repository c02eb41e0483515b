package org.countyhall.core.desk;

import java.util.Map;
import java.util.Optional;

/** How a person likes the pages: columns of a list, colours, shortcuts. */
public interface Preferences {

    /** @param name for example {@code columns.complaints.cases} */
    Optional<String> find(String owner, String name);

    /** What everybody chose under a name, by owner; those who chose nothing are not among them. */
    Map<String, String> everybodys(String name);

    /** @param value at most 1,000 characters; null to go back to what everybody has */
    void choose(String owner, String name, String value);
}
