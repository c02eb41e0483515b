package org.countyhall.integratedcare.api;

import java.util.List;

/** Who works together, and how large the system is in figures of the papers. */
public record PartnersAndFacts(List<Partner> partners, List<Fact> facts) {

    public record Partner(String name, String code, boolean statutory, String source) {
    }

    /** {@code qualifier} is the paper's word before the figure: {@code approx}, {@code over}. */
    public record Fact(String item, long quantity, String qualifier, String source) {
    }
}
