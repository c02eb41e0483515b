package org.countyhall.core;

/**
 * Why this application must not start on this database or with these settings, in one sentence. The sentence is left in the
 * system property {@code countyhall.refusal}, where the program that starts the server finds it after a failed deployment.
 */
public class CannotServe extends RuntimeException {

    public CannotServe(String sentence) {
        this(sentence, null);
    }

    public CannotServe(String sentence, Throwable cause) {
        super(sentence, cause);
        System.setProperty("countyhall.refusal", sentence);
    }
}
