package org.countyhall.access.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Origin;
import org.countyhall.core.access.Role;

/** Accounts by their names, one of them at most known to the identity provider. */
final class AccountsInMemory implements Accounts {

    final Map<String, Account> known = new HashMap<>();

    @Override
    public void add(Account account) {
        known.put(account.name(), account);
    }

    @Override
    public Optional<Account> named(String name) {
        return Optional.ofNullable(known.get(name));
    }

    @Override
    public Optional<Account> heldNamed(String name) {
        return named(name);
    }

    @Override
    public Optional<Account> ofSubject(String subject) {
        return known.values().stream().filter(account -> account.origin() == Origin.IDENTITY_PROVIDER).findFirst();
    }

    @Override
    public long administrators(boolean demoMode) {
        return known.values().stream().filter(account -> account.person().roles().contains(Role.ADMINISTRATOR)).count();
    }
}
