package org.countyhall.core.timer;

import java.util.List;

/** The timed jobs of the application, for those who look after it. */
public interface Timers {

    /** All of them by name. */
    List<TimerState> all();

    /**
     * Has the job done within a few seconds, on whichever node is free.
     *
     * @return false when there is none of that name, or it is being done at this moment
     */
    boolean runNow(String name);
}
