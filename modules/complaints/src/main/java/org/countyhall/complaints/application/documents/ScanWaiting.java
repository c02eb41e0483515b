package org.countyhall.complaints.application.documents;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings what waits to the virus scanner, oldest first, each document in a transaction of its own. */
@ApplicationScoped
class ScanWaiting implements TimedJob {

    private static final int MOST = 100;
    private static final int SECONDS = 5;

    @Inject
    ScanDocuments scan;

    @Override
    public String name() {
        return "complaints.scanDocuments";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everySeconds(SECONDS);
    }

    @Override
    public boolean inOneTransaction() {
        return false;
    }

    @Override
    public void run() {
        Long last = 0L;
        for (int count = 0; count < MOST && last != null; count++) {
            last = scan.next(last);
        }
    }
}
