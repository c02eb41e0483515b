package org.countyhall.ui.work;

import java.util.List;

/** A module's share of the page "My work"; a CDI bean that returns only what concerns the present person. */
public interface WorkSource {

    /** What is open: for this person to do, or for others while this person waits. */
    List<WorkItem> items();

    /** What changed lately in this person's things, newest first, at most {@code atMost}. */
    default List<WorkChange> changes(int atMost) {
        return List.of();
    }

    /** What this person may begin from here, most usual first. */
    default List<WorkStart> starts() {
        return List.of();
    }
}
