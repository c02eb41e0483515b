package org.countyhall.risk.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.money.Money;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;
import org.countyhall.risk.domain.Assessment;
import org.countyhall.risk.domain.Description;
import org.countyhall.risk.domain.Judgement;
import org.countyhall.risk.domain.Level;
import org.countyhall.risk.domain.Register;
import org.countyhall.risk.domain.Risk;
import org.countyhall.risk.domain.Risks;
import org.countyhall.risk.domain.Scale;

/**
 * The budget risk register as a file: a risk that is not there yet is entered; of one that is, the words are replaced and,
 * where likelihood or amount differ, an assessment is added. The register of a budget is opened when its first file comes.
 */
@ApplicationScoped
class ImportRisks implements ImportKind<ImportRisks.Line> {

    private static final String REGISTER = "register";
    private static final String NUMBER = "risk_no";
    private static final String ROW_TYPE = "row_type";
    private static final String GROUP = "risk_group";
    private static final String DIRECTORATE = "directorate";
    private static final String TITLE = "risk_title";
    private static final String CAUSE = "source_cause";
    private static final String EVENT = "risk_event";
    private static final String CONSEQUENCE = "consequence";
    private static final String LIKELIHOOD = "current_likelihood_1_to_5";
    private static final String AMOUNT = "estimated_maximum_financial_gbp_million";
    private static final String SOURCE_LINE = "source_line";
    private static final String WHEN_NONE_IS_NAMED = "budget-2024-25";
    private static final String COLLECTIVE = "group total";
    private static final int LONG = 2000;

    @Inject
    Risks risks;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One line of the file. */
    record Line(String register, int number, Description description, Integer likelihood, Money amount) {
    }

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public Authority authority() {
        return Authority.RISK_MANAGE;
    }

    @Override
    public String textKey() {
        return "risk.importRisks";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text(REGISTER, 40).explained("risk.importRisks.register"),
                ImportColumn.whole(NUMBER).required(),
                ImportColumn.text(ROW_TYPE, 20).explained("risk.importRisks.rowType"),
                ImportColumn.text(GROUP, 120),
                ImportColumn.text(DIRECTORATE, 40),
                ImportColumn.text(TITLE, 200).explained("risk.importRisks.title"),
                ImportColumn.text(CAUSE, LONG),
                ImportColumn.text(EVENT, LONG),
                ImportColumn.text(CONSEQUENCE, LONG),
                ImportColumn.whole(LIKELIHOOD).explained("risk.importRisks.likelihood"),
                ImportColumn.decimal(AMOUNT, 8).required(),
                ImportColumn.text(SOURCE_LINE, 40));
    }

    @Override
    public List<String> uniqueTogether() {
        return List.of(REGISTER, NUMBER);
    }

    @Override
    public Line read(ImportRow row) {
        String register = row.optionalText(REGISTER).orElse(WHEN_NONE_IS_NAMED);
        if (!register.matches("budget-\\d{4}-\\d{2}")) {
            row.problem(REGISTER, "risk.registerNotOfABudget", register);
        }
        boolean collective = row.text(ROW_TYPE).equalsIgnoreCase(COLLECTIVE);
        Integer likelihood = row.optionalWhole(LIKELIHOOD).map(Long::intValue).orElse(null);
        if (likelihood == null ? !collective : likelihood < 1 || likelihood > 5) {
            row.problem(LIKELIHOOD, "risk.step", 1, 5);
        }
        if (row.decimal(AMOUNT).signum() < 0) {
            row.problem(AMOUNT, "risk.amountNotNegative");
        }
        if (row.whole(NUMBER) < 1 || row.whole(NUMBER) > 9999) {
            row.problem(NUMBER, "risk.numberFromOne");
        }
        String title = row.optionalText(TITLE).orElse(row.text(GROUP));
        if (title.isEmpty()) {
            row.problem(TITLE, "risk.titleOrGroup");
        }
        Description description = new Description(title, empty(row.text(GROUP)), collective, empty(row.text(DIRECTORATE)),
                empty(row.text(CAUSE)), empty(row.text(EVENT)), empty(row.text(CONSEQUENCE)), null);
        return new Line(register, (int) row.whole(NUMBER), description, likelihood,
                new Money(row.decimal(AMOUNT).movePointRight(6)));
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public BigDecimal control(Line line) {
        return line.amount().pounds().movePointLeft(6);
    }

    @Override
    public void store(ImportedRows<Line> rows) {
        LocalDate day = rows.importedAt().atZone(ZoneId.of("Europe/London")).toLocalDate();
        for (Line line : rows) {
            store(line, day, rows);
        }
        audit.record("risk.risksImported", rows.importReference(), null, rows.count() + " rows from " + rows.fileName());
    }

    private void store(Line line, LocalDate day, ImportedRows<Line> rows) {
        Register register = risks.register(line.register()).orElseGet(() -> open(line.register(), day));
        String reference = register.referenceOf(line.number());
        Description description = line.description().from(rows.importReference());
        Risk risk = risks.withReference(reference).orElse(null);
        if (risk == null) {
            risk = Risk.entered(register, reference, line.number(), description, day);
            risks.add(risk);
        } else {
            risk.describe(description);
        }
        if (risk.latest().map(latest -> differs(latest, line)).orElse(true)) {
            risk.imported(new Judgement(line.likelihood(), null, line.amount(), rows.fileName() + ", " + rows.importReference(), null),
                    risks.criteriaOn(day), rows.importedBy(), day, clock);
        }
    }

    private static boolean differs(Assessment latest, Line line) {
        return !Objects.equals(latest.likelihood(), line.likelihood())
                || latest.estimatedMaximum().map(amount -> amount.compareTo(line.amount()) != 0).orElse(true);
    }

    private Register open(String code, LocalDate day) {
        FinancialYear year = FinancialYear.parse(code.substring("budget-".length()));
        Register register = Register.opened(code, Texts.of("risk.budgetRegister", year.toString()), Level.BUDGET,
                Scale.LIKELIHOOD_AND_AMOUNT, "BR%02d-".formatted(year.startYear() % 100), day);
        risks.add(register);
        return register;
    }
}
