package org.countyhall.finance.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The "Big 6" areas in which most of the council's spending growth arises, with the rest (paper 004, Appendix C); the code is how
 * Appendix D spells it.
 */
public enum ServiceArea {
    OLDER_PEOPLE("Older People"),
    VULNERABLE_ADULTS("Vulnerable Adults"),
    ADULT_SOCIAL_CARE_STAFFING("Adult Social Care staffing"),
    INTEGRATED_CHILDRENS_SERVICES("Integrated Children's Services"),
    HIGHWAYS("Highways"),
    TRANSPORT("Transport"),
    WASTE("Waste"),
    OTHER("Other");

    private final String code;

    ServiceArea(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ServiceArea> ofCode(String text) {
        return Arrays.stream(values()).filter(area -> area.code.equalsIgnoreCase(text)).findFirst();
    }
}
