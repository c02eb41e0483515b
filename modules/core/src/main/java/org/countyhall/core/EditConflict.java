package org.countyhall.core;

import java.util.Map;

/**
 * Somebody else saved the same record while this one was being edited. Nothing was stored; the page shows both texts side by
 * side, the interface answers 409 {@code core.editConflict}.
 */
public class EditConflict extends RuntimeException {

    private final String savedBy;
    private final transient Map<String, String> saved;

    /** @param saved what is stored now, by field name of the form */
    public EditConflict(String savedBy, Map<String, String> saved) {
        super("edited meanwhile by " + savedBy);
        this.savedBy = savedBy;
        this.saved = Map.copyOf(saved);
    }

    public String savedBy() {
        return savedBy;
    }

    public Map<String, String> saved() {
        return saved;
    }
}
