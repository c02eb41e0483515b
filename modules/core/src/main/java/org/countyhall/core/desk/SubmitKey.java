package org.countyhall.core.desk;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/**
 * The key of the form or request that is being carried out. The same key twice means the same click twice: what it asked for
 * is done once.
 */
@RequestScoped
public class SubmitKey {

    private String key;

    public Optional<String> get() {
        return Optional.ofNullable(key);
    }

    /** A key is at most 100 printable characters; anything else is no key. */
    public void set(String sent) {
        key = isKey(sent) ? sent : null;
    }

    public static boolean isKey(String sent) {
        return sent != null && sent.matches("[!-~]{8,100}");
    }
}
