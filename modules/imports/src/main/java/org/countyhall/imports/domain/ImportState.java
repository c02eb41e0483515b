package org.countyhall.imports.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where an uploaded file is on its way into the database. */
public enum ImportState {
    /** Uploaded, its columns to be looked at. */
    RECEIVED,
    /** Its rows are being checked. */
    CHECKING,
    /** Rows have problems: nothing can be stored. */
    PROBLEMS,
    /** No problem found, waiting for somebody to confirm. */
    READY,
    /** Its rows are being stored. */
    STORING,
    /** All of it is stored. */
    STORED,
    /** It turned out to be unreadable. */
    REFUSED,
    /** A fault of ours stopped it; nothing of it is stored. */
    FAILED,
    /** Only tried, as somebody asked: no problem found, not stored. */
    TRIED,
    /** Given up, or left lying too long. */
    DISCARDED;

    private Set<ImportState> next() {
        return switch (this) {
            case RECEIVED, PROBLEMS, FAILED -> EnumSet.of(RECEIVED, CHECKING, DISCARDED, REFUSED);
            case CHECKING -> EnumSet.of(CHECKING, RECEIVED, PROBLEMS, READY, TRIED, REFUSED, FAILED, DISCARDED);
            case READY -> EnumSet.of(RECEIVED, CHECKING, STORING, DISCARDED);
            case STORING -> EnumSet.of(STORING, READY, STORED, REFUSED, FAILED);
            case STORED, REFUSED, TRIED, DISCARDED -> EnumSet.noneOf(ImportState.class);
        };
    }

    public boolean mayBecome(ImportState other) {
        return next().contains(other);
    }

    public boolean isRunning() {
        return this == CHECKING || this == STORING;
    }

    /** Nothing will happen to it any more. */
    public boolean isEnd() {
        return next().isEmpty();
    }
}
