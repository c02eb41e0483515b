package org.countyhall.complaints.domain;

/** The running numbers of references, a series for each type and year, for example {@code CMP-26}. */
public interface Series {

    /** Takes so many numbers for good and tells the first. */
    int take(String series, int howMany);
}
