package org.countyhall.finance.web;

import java.math.BigDecimal;

import org.countyhall.core.BadInput;
import org.countyhall.core.money.Money;

/** Amounts as people and systems write them: thousands of pounds, down to the penny and no further. */
final class ProposalAmounts {

    private static final BigDecimal LARGEST = new BigDecimal("99999999999");
    private static final int PENCE = 5;

    private ProposalAmounts() {
    }

    static Money ofThousands(String field, BigDecimal thousands) {
        if (thousands.abs().compareTo(LARGEST) > 0 || thousands.stripTrailingZeros().scale() > PENCE) {
            throw new BadInput(field, "finance.notAnAmount");
        }
        return Money.thousands(thousands);
    }

    /** Commas between thousands and a typographic minus sign are taken as they are meant. */
    static Money read(String field, String typed) {
        String plain = BadInput.required(field, typed).replace(",", "").replace('\u2212', '-').replace("\u00a3", "").strip();
        if (!plain.matches("[-+]?\\d{1,12}(\\.\\d{1,5})?")) {
            throw new BadInput(field, "finance.notAnAmount");
        }
        return ofThousands(field, new BigDecimal(plain));
    }
}
