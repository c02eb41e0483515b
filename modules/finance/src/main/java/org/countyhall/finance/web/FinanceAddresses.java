package org.countyhall.finance.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.countyhall.core.FinancialYear;

/** The addresses of the module's pages, within the application. */
final class FinanceAddresses {

    private FinanceAddresses() {
    }

    static String proposal(FinancialYear year, String reference) {
        return "/finance/proposal?year=" + year + "&id=" + encoded(reference);
    }

    static String checks(FinancialYear year) {
        return "/finance/checks?year=" + year;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
