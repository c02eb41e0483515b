package org.countyhall.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.Directorate;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;

/** A kind of file for tests: lines with a reference, an amount and some more. */
public class Lines implements ImportKind<Lines.Line> {

    public record Line(String ref, BigDecimal amount, Optional<LocalDate> on, Optional<Directorate> directorate, String note) {
    }

    public final List<Line> stored = new ArrayList<>();

    @Override
    public String name() {
        return "lines";
    }

    @Override
    public Authority authority() {
        return Authority.FINANCE_WRITE;
    }

    @Override
    public String textKey() {
        return "imports.testLines";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.text("ref", 10).required().alsoCalled("Reference", "Line no."),
                ImportColumn.decimal("amount", 1).required(),
                ImportColumn.date("paid_on"),
                ImportColumn.choice("directorate", Directorate.class),
                ImportColumn.text("note", 50));
    }

    @Override
    public List<String> uniqueTogether() {
        return List.of("ref");
    }

    @Override
    public Line read(ImportRow row) {
        return new Line(row.text("ref"), row.decimal("amount"), row.optionalDate("paid_on"),
                row.optionalChoice("directorate", Directorate.class), row.text("note"));
    }

    @Override
    public BigDecimal control(Line line) {
        return line.amount();
    }

    @Override
    public void store(ImportedRows<Line> rows) {
        rows.forEach(stored::add);
    }
}
