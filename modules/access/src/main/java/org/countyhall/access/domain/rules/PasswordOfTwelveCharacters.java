package org.countyhall.access.domain.rules;

import java.util.Locale;

import org.countyhall.core.BadInput;

/**
 * "User set passwords are at least 12 characters in length … longer than 128 characters are denied" (OWASP ASVS 4.0.3, V2.1.1 and
 * V2.1.2); no rules of composition (V2.1.9), but never the account's own name.
 */
public final class PasswordOfTwelveCharacters {

    public static final int AT_LEAST = 12;
    public static final int AT_MOST = 128;

    private PasswordOfTwelveCharacters() {
    }

    /** @throws BadInput at {@code field} when the password is too short, too long or holds the account's name */
    public static void check(String field, String account, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < AT_LEAST || length > AT_MOST) {
            throw new BadInput(field, "access.passwordLength", AT_LEAST, AT_MOST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
            throw new BadInput(field, "access.passwordHoldsName");
        }
    }
}
