package org.countyhall.run;

/** Why the application does not start, as one sentence for the person at the terminal, and the status to exit with. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
