package org.countyhall.complaints.domain;

import org.countyhall.core.Directorate;

/** The words of a case that may be corrected while it is open. */
public record Description(String summary, String method, Complainant complainant, Directorate directorate, String team) {
}
