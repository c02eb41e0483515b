package org.countyhall.finance.domain;

import java.util.Arrays;
import java.util.Optional;

/** Who pays: the council's own resources, or a grant or contribution for the purpose. The two stand side by side and are never mixed. */
public enum Funding {
    CORE("core"),
    EXTERNAL("external");

    private final String code;

    Funding(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Funding> ofCode(String text) {
        return Arrays.stream(values()).filter(funding -> funding.code.equalsIgnoreCase(text)).findFirst();
    }
}
