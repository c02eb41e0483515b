package org.countyhall.integratedcare.domain;

/** Whether the strategy states an indicator or only announces it. */
public enum DefinitionStatus {
    STATED, TO_BE_ADDED, TO_BE_DEVELOPED
}
