package org.countyhall.finance.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns in which the plan is printed: core, external, and both together. */
public enum FundingColumn {
    CORE("core", List.of(Funding.CORE)),
    EXTERNAL("external", List.of(Funding.EXTERNAL)),
    TOTAL("total", List.of(Funding.CORE, Funding.EXTERNAL));

    private final String code;
    private final List<Funding> parts;

    FundingColumn(String code, List<Funding> parts) {
        this.code = code;
        this.parts = parts;
    }

    public String code() {
        return code;
    }

    public List<Funding> parts() {
        return parts;
    }

    public static Optional<FundingColumn> ofCode(String text) {
        return Arrays.stream(values()).filter(column -> column.code.equalsIgnoreCase(text)).findFirst();
    }
}
