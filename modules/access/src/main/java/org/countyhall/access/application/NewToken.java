package org.countyhall.access.application;

/** A token at the only moment its secret is known. A record, so that no copy of the answer is kept for a second click. */
public record NewToken(String label, String secret) {

    /** Never the secret. */
    @Override
    public String toString() {
        return "token " + label;
    }
}
