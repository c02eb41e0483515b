package org.countyhall.complaints.domain.work;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.work.Load;
import org.countyhall.complaints.domain.Viewer;

/** How the open cases lie on the desks. */
public interface Workload {

    /** By officer, the most loaded first; what nobody looks after has no name. */
    List<Load> byOfficer(Viewer viewer, LocalDate today, LocalDate soon);

    /** The services of the open cases that this account looks after. */
    List<String> teamsOf(String account);

    List<Load> byTeam(Viewer viewer, LocalDate today, LocalDate soon);
}
