package org.countyhall.core.work;

/** Carries on when the request has been answered: the page can be left, and whoever started the work is the one for whom it is done. */
public interface Background {

    /** What is to be done, and what is written down when it did not come to its end; each in a transaction of its own. */
    interface Job {

        /** @throws Stopped when somebody asked for that */
        void run();

        void stopped();

        /** Something is in the way that the person can do something about. */
        void refused(String sentence);

        /** @param fault under which reference it stands in the log */
        void failed(String fault);
    }

    /** Tells how far the work is; about once a second that is written down. */
    interface Beat {

        /**
         * @param share from 0 to 1
         * @throws Stopped when somebody asked the work to stop
         */
        void at(long done, double share);
    }

    /** Starts it for whoever asks. What it works on must be committed. */
    void start(String work, Job job);

    Beat beat(String work);
}
