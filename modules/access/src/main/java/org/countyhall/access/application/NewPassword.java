package org.countyhall.access.application;

/** A first password at the only moment it is known, to be handed to its owner, who then changes it. */
public record NewPassword(String account, String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "password of " + account;
    }
}
