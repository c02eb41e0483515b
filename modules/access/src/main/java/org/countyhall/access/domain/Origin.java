package org.countyhall.access.domain;

/** Who vouches for an account: a password kept here, or the council's identity provider. */
public enum Origin {
    FORM, IDENTITY_PROVIDER
}
