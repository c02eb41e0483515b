package org.countyhall.complaints.domain.tasks;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;

/** All tasks. */
public interface Tasks {

    void add(Task raised);

    Optional<Task> find(long id);

    /** Those of a case, to be done first, then the done ones, newest first. */
    List<Task> of(Case found);

    /** What somebody has to do, of cases that the viewer may open, due first. */
    List<CaseTask> openFor(String account, Viewer viewer, int atMost);
}
