package org.countyhall.ui.fault;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes a fault into the log under a reference that the person can quote; ERROR there means that somebody must act. */
public final class FaultLog {

    private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] SIGNS = "23456789BCDFGHJKLMNPQRSTVWXYZ".toCharArray();

    private FaultLog() {
    }

    /**
     * Of a database that is away it says one line: while it is, everything fails in the same way.
     *
     * @param where the address without its parameters, since these may hold what was typed
     * @return the reference, for example {@code F-7KQ2M9XD}
     */
    public static String write(Throwable fault, String where) {
        String reference = newReference();
        if (Cause.isDatabaseAway(fault)) {
            LOG.severe(() -> "fault " + reference + " at " + where + ": the database does not answer: " + fault.getMessage());
        } else {
            LOG.log(Level.SEVERE, fault, () -> "fault " + reference + " at " + where);
        }
        return reference;
    }

    public static void refused(RuntimeException refusal, String where) {
        LOG.info(() -> "refused at " + where + ": " + refusal.getClass().getSimpleName() + " " + refusal.getMessage());
    }

    private static String newReference() {
        StringBuilder reference = new StringBuilder("F-");
        for (int i = 0; i < 8; i++) {
            reference.append(SIGNS[RANDOM.nextInt(SIGNS.length)]);
        }
        return reference.toString();
    }
}
