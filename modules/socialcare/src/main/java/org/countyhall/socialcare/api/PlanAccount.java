package org.countyhall.socialcare.api;

import java.time.LocalDate;
import java.util.List;

/** The pressures plan with its sections, its versions (newest first) and its deliverables. */
public record PlanAccount(String code, String title, String source, List<Section> sections, List<Version> versions,
        List<DeliverableLine> deliverables) {

    /** A section, with the page on which it begins. */
    public record Section(int number, String title, int page) {
    }

    /** An issue of the plan and what changed in it. */
    public record Version(String number, LocalDate issuedOn, String change) {
    }

    public Version current() {
        return versions.get(0);
    }
}
