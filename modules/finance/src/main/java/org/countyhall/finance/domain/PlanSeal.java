package org.countyhall.finance.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 over everything that a plan's figures depend on: its name, its structure, its inputs and its proposals. */
public final class PlanSeal {

    private final StringBuilder text = new StringBuilder();

    public PlanSeal(Plan plan) {
        line(plan.year() + "|" + plan.number() + "|" + plan.name() + "|" + plan.scenario() + "|" + plan.asAt());
    }

    public PlanSeal structure(List<PlanRow> rows) {
        rows.forEach(row -> line(row.id() + "|" + row + "|" + row.source() + "|" + row.parts().stream().map(PlanRow::id).toList()));
        return this;
    }

    public PlanSeal inputs(Map<Cell, CellSum> inputs) {
        new TreeMap<>(inputs).forEach((cell, sum) -> line(cell.rowId() + "|" + cell.directorate() + "|" + cell.funding() + "|" + sum.amount()));
        return this;
    }

    public PlanSeal proposals(List<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
