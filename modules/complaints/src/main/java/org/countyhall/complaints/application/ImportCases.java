package org.countyhall.complaints.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Representation;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cases of another register, one a row; several points of a case are separated by semicolons. */
@ApplicationScoped
class ImportCases implements ImportKind<ImportCases.Row> {

    /** A row whose case can be received as it stands. */
    record Row(Representation came, LocalDate acknowledgedOn, String officer) {
    }

    @Inject
    Cases cases;

    @Inject
    References references;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Authority authority() {
        return Authority.COMPLAINTS_WORK;
    }

    @Override
    public String textKey() {
        return "complaints.importCases";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.choice("type", CaseType.class, Spelling::of).required(),
                ImportColumn.choice("procedure", Procedure.class, Spelling::of),
                ImportColumn.date("received_on").required().alsoCalled("received", "date received"),
                ImportColumn.text("method", 60),
                ImportColumn.text("summary", Reading.SUMMARY).required(),
                ImportColumn.text("complainant_name", Reading.NAME).alsoCalled("complainant", "name"),
                ImportColumn.text("on_behalf_of", Reading.NAME),
                ImportColumn.text("points", Reading.SUMMARY),
                ImportColumn.text("category", 60),
                ImportColumn.choice("directorate", Directorate.class, Directorate::name),
                ImportColumn.text("team", 120).alsoCalled("service", "division"),
                ImportColumn.date("acknowledged_on"),
                ImportColumn.text("officer", Reading.NAME));
    }

    @Override
    public Row read(ImportRow row) {
        NewCase given = new NewCase(Spelling.of(row.choice("type", CaseType.class)),
                row.optionalChoice("procedure", Procedure.class).map(Spelling::of).orElse(null), row.date("received_on"),
                row.text("method"), row.text("summary"),
                new NewCase.Person(row.text("complainant_name"), row.text("on_behalf_of"), null),
                row.optionalChoice("directorate", Directorate.class).map(Enum::name).orElse(null), row.text("team"),
                null, null, null, points(row));
        Row read = new Row(Reading.representation(given, data.codes()), row.optionalDate("acknowledged_on").orElse(null),
                row.optionalText("officer").orElse(null));
        received(read, desks.mine());
        return read;
    }

    private static List<NewCase.NewPoint> points(ImportRow row) {
        String text = row.optionalText("points").orElse(row.text("summary"));
        return Arrays.stream(text.split(";")).map(String::strip).filter(point -> !point.isEmpty())
                .map(point -> new NewCase.NewPoint(point, row.text("category"))).toList();
    }

    @Override
    public BigDecimal control(Row row) {
        return BigDecimal.valueOf(row.came().points().size());
    }

    @Override
    public void store(ImportedRows<Row> rows) {
        Desk desk = desks.mine();
        rows.inBatches(200, batch -> {
            batch.forEach(row -> {
                Case received = received(row, desk);
                received.numbered(references.next(received.type(), received.receivedOn()));
                cases.add(received);
            });
            cases.letGo();
        });
    }

    private static Case received(Row row, Desk desk) {
        Case received = Case.receive(row.came(), desk);
        if (row.acknowledgedOn() != null) {
            received.acknowledge(row.acknowledgedOn(), desk);
        }
        if (row.officer() != null) {
            received.assign(row.officer(), Part.OFFICER, desk);
        }
        return received;
    }
}
