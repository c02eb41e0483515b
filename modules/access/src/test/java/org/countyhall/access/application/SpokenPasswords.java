package org.countyhall.access.application;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.access.domain.Passwords;
import org.countyhall.core.CannotServe;

/** Hashes that can be read, so that a test takes no time. */
final class SpokenPasswords implements Passwords {

    /** Whether there was a hash, for each password that was compared with one. */
    final List<String> compared = new ArrayList<>();
    boolean fewIterations;

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean match(String password, String hash) {
        compared.add(hash == null ? "none" : "one");
        return hash != null && hash.endsWith("hash of " + password);
    }

    @Override
    public boolean isWeak(String hash) {
        return hash.startsWith("weak");
    }

    @Override
    public void check() {
        if (fewIterations) {
            throw new CannotServe("PASSWORD_ITERATIONS is 1000");
        }
    }
}
