package org.countyhall.core.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.Texts;

/** The people who can sign in, as other modules need to know them: by name, by role, and as whoever they are at this moment. */
public interface Colleagues {

    /** The accounts that hold this role and can sign in, in order of name; each with the directorates it is limited to. */
    List<CurrentUser> holding(Role role);

    /** Who this account is and what it may do at this moment; empty when there is none or it is switched off. */
    Optional<CurrentUser> acting(String account);

    /** What each account is called, by account; a minute old at most. */
    Map<String, String> names();

    /** What an account is called; the account itself when nobody has it, nothing for nothing. */
    default String shown(String account) {
        if (account == null) {
            return null;
        }
        return account.equals("system") ? Texts.of("core.system") : names().getOrDefault(account, account);
    }
}
