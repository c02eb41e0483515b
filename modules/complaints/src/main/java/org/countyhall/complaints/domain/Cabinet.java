package org.countyhall.complaints.domain;

/** Where the case files stand: a file comes out only for whoever needs to know. */
public interface Cabinet {

    /** @throws org.countyhall.core.NotFound where there is no such file, or none for whoever is acting */
    Case take(String reference);
}
