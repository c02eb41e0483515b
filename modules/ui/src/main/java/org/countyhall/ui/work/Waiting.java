package org.countyhall.ui.work;

/** Whose turn it is. */
public enum Waiting {
    FOR_ME, FOR_OTHERS
}
