package org.countyhall.complaints.domain.clocks;

import java.util.Set;

import org.countyhall.complaints.domain.Viewer;

/** Which cases somebody needs to know of. */
public interface Knowledge {

    /** Those of the references whose files the viewer may open. */
    Set<String> openTo(Viewer viewer, Set<String> references);
}
