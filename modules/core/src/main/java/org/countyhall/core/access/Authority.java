package org.countyhall.core.access;

/** One thing that somebody may be allowed to do. Which role holds which is written in {@link Role}, and nowhere else. */
public enum Authority {
    /** Whoever knocks, signed in or not: signing in itself. */
    ANYBODY,
    /** Any signed-in person: own work, own profile, the calendar, the directorates' dashboards. */
    SIGNED_IN,

    /** Case files that one needs to know of; every one of them, whosever it is, only with {@link #COMPLAINTS_ALL_READ}. */
    COMPLAINTS_READ, COMPLAINTS_ALL_READ, COMPLAINTS_INVESTIGATE, COMPLAINTS_WORK, COMPLAINTS_MANAGE,
    /** How many cases there are and how they go, without opening any. */
    COMPLAINTS_FIGURES,
    FINANCE_READ, FINANCE_WRITE,
    RISK_READ, RISK_REVIEW, RISK_MANAGE,
    MEASURES_READ, MEASURES_WRITE,
    SOCIALCARE_READ, SOCIALCARE_WRITE,
    STRATEGY_READ, STRATEGY_WRITE,
    DIRECTORATE_READ,
    IMPORT_FILES,
    /** Looking after mail on its way out. */
    MAIL_MANAGE,
    AUDIT_READ,
    ADMINISTER
}
