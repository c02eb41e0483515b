package org.countyhall.complaints.web.work;

import org.countyhall.complaints.application.work.SeeWorkload;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who has how much to do, by officer and by service. */
@Named
@RequestScoped
public class WorkloadPage {

    @Inject
    SeeWorkload see;

    /** Refuses at once whoever does not share out work. */
    public void show() {
        see.asAt();
    }

    public String getSubtitle() {
        return Texts.of("complaints.workload.hint", see.asAt());
    }
}
