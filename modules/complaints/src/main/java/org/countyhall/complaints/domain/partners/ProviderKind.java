package org.countyhall.complaints.domain.partners;

/** What a provider does for the council. */
public enum ProviderKind {
    HOME_CARE, CARE_HOME, DAY_SERVICE, SUPPORTED_LIVING, EQUIPMENT, TRANSPORT, OTHER
}
