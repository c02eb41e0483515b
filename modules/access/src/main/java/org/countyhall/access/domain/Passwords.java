package org.countyhall.access.domain;

/** Turns passwords into what is kept of them, and compares. Slow on purpose; at most one for each processor at a time. */
public interface Passwords {

    String hash(String password);

    /** Whether this password made this hash. Without a hash it takes as long and says no. */
    boolean match(String password, String hash);

    /** Whether a hash was made more weakly than is usual now, or is none of ours. */
    boolean isWeak(String hash);

    /**
     * Refuses settings under which passwords would be kept too weakly.
     *
     * @throws org.countyhall.core.CannotServe then
     */
    void check();
}
