package org.countyhall.complaints.web.report;

import org.countyhall.complaints.application.report.SealReport;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signs a year's report. */
@Named
@RequestScoped
public class SealReportPage extends OneReport {

    @Inject
    SealReport seal;

    public void show() {
        seal.mayBeSealed(chosenYear(), chosenDirectorate());
    }

    public String save() {
        seal.seal(chosenYear(), chosenDirectorate());
        return outcome();
    }

    public String getHeading() {
        return Texts.of("complaints.report.title", chosenYear());
    }
}
