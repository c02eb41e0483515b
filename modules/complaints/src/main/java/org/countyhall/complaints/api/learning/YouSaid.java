package org.countyhall.complaints.api.learning;

/** A pair of "You said, we did". */
public record YouSaid(long id, int version, String year, int order, String youSaid, String weDid, String lesson) {
}
