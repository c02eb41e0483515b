package org.countyhall.finance.domain;

/** By what the dashboards of the papers group proposals. */
public enum Grouping {
    CATEGORY, SERVICE_AREA, DIRECTORATE
}
