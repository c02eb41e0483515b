package org.countyhall.finance.domain;

import java.util.List;

/** What the council printed about a plan, each figure with its place, to be held beside what is computed. */
public interface Published {

    List<PublishedCell> cells(Plan plan);

    List<PublishedDashboardLine> dashboards(Plan plan);

    List<Statement> statements(Plan plan);
}
