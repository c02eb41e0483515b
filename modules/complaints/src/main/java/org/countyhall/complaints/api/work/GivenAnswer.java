package org.countyhall.complaints.api.work;

/** What whoever was asked says on one point, and which finding they think right; finding may be null. */
public record GivenAnswer(int point, String answer, String finding) {
}
