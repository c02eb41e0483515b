package org.countyhall.access.api;

/** Something about this account or its tokens is no longer what it was: roles, password, enabled, a token revoked. */
public record AccountChanged(String account) {
}
