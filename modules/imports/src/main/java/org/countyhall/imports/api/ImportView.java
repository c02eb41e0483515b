package org.countyhall.imports.api;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An uploaded file as its log shows it.
 *
 * @param kindTitle what the file contains, in words
 * @param state the name of its state
 * @param controlTotal null while nothing was counted
 * @param controlLabel what the control total is, with its unit
 * @param outcome why it was refused or failed; otherwise empty
 * @param finishedAt when it was last checked or stored; null before
 * @param mine whether the acting person uploaded it
 * @param contentKept whether the file itself is still there
 */
public record ImportView(String reference, String kind, String kindTitle, String fileName, long size, String sha256, String state,
        long rows, BigDecimal controlTotal, String controlLabel, long problemCount, String outcome, String uploadedBy,
        Instant uploadedAt, Instant finishedAt, boolean mine, boolean contentKept) {
}
