package org.countyhall.complaints.domain;

/** Gives out running numbers at once and for good, whatever becomes of what they were taken for: nobody waits for somebody else to save. */
public interface Numbers {

    /** Takes so many numbers of a series and tells the first. */
    int take(String series, int howMany);
}
