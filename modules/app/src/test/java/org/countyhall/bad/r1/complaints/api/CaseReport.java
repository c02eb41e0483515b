package org.countyhall.bad.r1.complaints.api;

public interface CaseReport {
}
