package org.countyhall.complaints.domain.documents;

import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;

/** The cases in which somebody has a part. */
public interface SubjectCases {

    /**
     * Of the cases that the viewer may know.
     *
     * @return the case itself first
     */
    List<Found> of(Case start, Viewer viewer);

    /** @param by person when the person is the same, name when only the name is */
    record Found(String reference, String by) {
    }
}
