package org.countyhall.complaints.api;

import java.util.List;

/** One page of a list of cases; pages count from 0. */
public record CasePage(int page, int size, long total, List<CaseSummary> items) {
}
