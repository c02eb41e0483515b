package org.countyhall.complaints.domain;

import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limits;

/** What the council keeps as data about complaints: its limits and its lists. */
public interface ReferenceData {

    Limits limits();

    Codes codes();
}
