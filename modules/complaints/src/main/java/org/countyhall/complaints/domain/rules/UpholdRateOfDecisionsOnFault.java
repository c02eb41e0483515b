package org.countyhall.complaints.domain.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** "Upheld in detailed investigations" (the Ombudsman's annual letter): decisions that find fault as a share of all that looked for it. */
public final class UpholdRateOfDecisionsOnFault {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private UpholdRateOfDecisionsOnFault() {
    }

    /** In per cent to one decimal; null when there was no such decision. */
    public static BigDecimal percent(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
