package org.countyhall.complaints.domain.documents;

/** Exports hold copies of several cases: when one of these is destroyed, they go too. */
public interface ForgottenExports {

    void holding(String reference);
}
