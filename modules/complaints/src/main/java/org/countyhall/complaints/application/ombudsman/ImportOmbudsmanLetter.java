package org.countyhall.complaints.application.ombudsman;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.ombudsman.AnnualLetters;
import org.countyhall.complaints.domain.ombudsman.LetterLine;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.rules.OmbudsmanReferenceHasEightDigits;
import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list that comes with the Ombudsman's annual letter, a case a row; it takes the place of the list of its year. */
@ApplicationScoped
class ImportOmbudsmanLetter implements ImportKind<LetterLine> {

    private static final int LABEL = 120;

    /** As the Ombudsman writes them in its lists, beside the council's own labels. */
    private static final Map<String, OmbudsmanDecision> THEIR_WORDS = Map.of("upheld", OmbudsmanDecision.UPHELD_INJUSTICE,
            "notupheld", OmbudsmanDecision.NOT_UPHELD, "closedafterinitialenquiries", OmbudsmanDecision.CLOSED_NO_FURTHER_ACTION,
            "referredback", OmbudsmanDecision.PREMATURE);

    @Inject
    AnnualLetters letters;

    @Inject
    ReferenceData data;

    @Override
    public String name() {
        return "ombudsman-letter";
    }

    @Override
    public Authority authority() {
        return Authority.COMPLAINTS_WORK;
    }

    @Override
    public String textKey() {
        return "complaints.importOmbudsmanLetter";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("year", 10).required().alsoCalled("financial year"),
                ImportColumn.text("reference", 20).required().alsoCalled("ombudsman reference", "case reference"),
                ImportColumn.text("topic", LABEL).alsoCalled("category", "service"),
                ImportColumn.date("received").alsoCalled("received on", "date received"),
                ImportColumn.date("decided").alsoCalled("decided on", "decision date"),
                ImportColumn.text("decision", LABEL),
                ImportColumn.yesOrNo("remedied_before").alsoCalled("satisfactory remedy before"),
                ImportColumn.date("remedy_due").alsoCalled("remedy target date"),
                ImportColumn.date("remedy_done").alsoCalled("remedy achieved date"));
    }

    @Override
    public List<String> uniqueTogether() {
        return List.of("year", "reference");
    }

    @Override
    public LetterLine read(ImportRow row) {
        OmbudsmanDecision decision = row.optionalText("decision").map(this::decision).orElse(null);
        if (decision != null && row.optionalDate("decided").isEmpty()) {
            row.problem("decided", "complaints.decisionWithoutDay");
        }
        return new LetterLine(FinancialYear.parse(row.text("year")).toString(),
                OmbudsmanReferenceHasEightDigits.written("reference", row.text("reference")),
                row.optionalText("topic").map(topic -> data.codes().read(CodeList.OMBUDSMAN_TOPIC, "topic", topic)).orElse(null),
                row.optionalDate("received").orElse(null), row.optionalDate("decided").orElse(null), decision, row.yes("remedied_before"),
                row.optionalDate("remedy_due").orElse(null), row.optionalDate("remedy_done").orElse(null));
    }

    private OmbudsmanDecision decision(String text) {
        String wanted = Spelling.bare(text);
        return Optional.ofNullable(THEIR_WORDS.get(wanted)).or(() -> Arrays.stream(OmbudsmanDecision.values())
                .filter(one -> wanted.equals(Spelling.bare(one.name())) || wanted.equals(Spelling.bare(label(one)))).findFirst())
                .orElseThrow(() -> new BadInput("decision", "complaints.notInList", text,
                        Arrays.stream(OmbudsmanDecision.values()).map(ImportOmbudsmanLetter::label).collect(Collectors.joining(", "))));
    }

    private static String label(OmbudsmanDecision decision) {
        return Texts.of("complaints.OmbudsmanDecision." + Spelling.of(decision));
    }

    @Override
    public BigDecimal control(LetterLine line) {
        return BigDecimal.valueOf(line.decision() == null ? 0 : 1);
    }

    @Override
    public void store(ImportedRows<LetterLine> rows) {
        List<LetterLine> lines = new ArrayList<>();
        rows.forEach(lines::add);
        letters.forget(lines.stream().map(LetterLine::year).distinct().toList());
        letters.add(lines, rows.importReference());
    }
}
