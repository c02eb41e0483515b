package org.countyhall.access.domain.rules;

import org.countyhall.access.domain.Account;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Role;

/**
 * "There is always somebody who can administer the accounts" (the house's own rule: without it the last administrator could lock
 * everybody out for good).
 */
public final class OneAdministratorStays {

    private OneAdministratorStays() {
    }

    /**
     * @param account the one about to be switched off or to lose the role
     * @param administrators how many enabled accounts hold the role now
     * @throws RuleBroken when it is the last
     */
    public static void check(Account account, long administrators) {
        boolean isOne = account.isEnabled() && account.grants().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        if (isOne && administrators <= 1) {
            throw new RuleBroken("access.lastAdministrator", account.name());
        }
    }
}
