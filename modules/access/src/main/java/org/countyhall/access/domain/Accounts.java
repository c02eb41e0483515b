package org.countyhall.access.domain;

import java.util.Optional;

/** All accounts. */
public interface Accounts {

    void add(Account account);

    Optional<Account> named(String name);

    /** The same, held against others until the transaction ends, so that attempts are counted one by one. */
    Optional<Account> heldNamed(String name);

    Optional<Account> ofSubject(String subject);

    /** How many enabled accounts hold the administrator's role; demo accounts count in demo mode only. */
    long administrators(boolean demoMode);
}
