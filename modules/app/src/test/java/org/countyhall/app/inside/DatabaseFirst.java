package org.countyhall.app.inside;

import org.countyhall.testkit.TestDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database before the server reads its settings; only in the run of these journeys, which sets the property. */
public class DatabaseFirst implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("inside.the.server")) {
            TestDatabase.start();
        }
    }
}
