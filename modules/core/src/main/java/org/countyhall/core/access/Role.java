package org.countyhall.core.access;

import static org.countyhall.core.access.Authority.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts people play in the council, each with what it may do. Anybody who is signed in may read what the council
 * publishes (plans, budget risks, measures, the strategy); case files are for the complaints team and the auditor.
 */
public enum Role {
    COMPLAINTS_OFFICER(COMPLAINTS_READ, COMPLAINTS_FIGURES, COMPLAINTS_INVESTIGATE, COMPLAINTS_WORK, IMPORT_FILES),
    COMPLAINTS_MANAGER(COMPLAINTS_READ, COMPLAINTS_FIGURES, COMPLAINTS_INVESTIGATE, COMPLAINTS_WORK, COMPLAINTS_MANAGE, IMPORT_FILES,
            MAIL_MANAGE),
    INVESTIGATOR(COMPLAINTS_READ, COMPLAINTS_INVESTIGATE),
    FINANCE_OFFICER(FINANCE_WRITE, IMPORT_FILES),
    BUDGET_MANAGER(),
    DIRECTOR(COMPLAINTS_FIGURES, RISK_REVIEW, SOCIALCARE_WRITE),
    RISK_OWNER(RISK_REVIEW),
    RISK_MANAGER(RISK_REVIEW, RISK_MANAGE, IMPORT_FILES),
    PERFORMANCE_ANALYST(MEASURES_WRITE, IMPORT_FILES),
    STRATEGY_LEAD(STRATEGY_WRITE),
    DEMOCRATIC_SERVICES(),
    MEMBER(),
    AUDITOR(COMPLAINTS_READ, COMPLAINTS_ALL_READ, COMPLAINTS_FIGURES, AUDIT_READ),
    ADMINISTRATOR(AUDIT_READ, ADMINISTER, MAIL_MANAGE);

    private final Set<Authority> authorities;

    Role(Authority... own) {
        Set<Authority> all = everybody();
        all.addAll(Arrays.asList(own));
        authorities = Set.copyOf(all);
    }

    private static Set<Authority> everybody() {
        return EnumSet.of(ANYBODY, SIGNED_IN, FINANCE_READ, RISK_READ, MEASURES_READ, SOCIALCARE_READ, STRATEGY_READ, DIRECTORATE_READ);
    }

    public boolean may(Authority authority) {
        return authorities.contains(authority);
    }

    /** {@code complaints.officer}: the name of the group at the server, of the demo account and in the interface. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group().equals(group)).findFirst();
    }
}
