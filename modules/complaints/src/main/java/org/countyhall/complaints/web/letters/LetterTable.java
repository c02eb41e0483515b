package org.countyhall.complaints.web.letters;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.letters.LetterRow;
import org.countyhall.complaints.application.letters.ListLetters;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.LetterTurn;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Letters across the cases. */
@Named
@ApplicationScoped
public class LetterTable extends Table<LetterRow> {

    private static final String NOT_DELIVERED = "notDelivered";

    @Inject
    ListLetters letters;

    @Inject
    Colleagues colleagues;

    @Override
    public String id() {
        return "complaints.lettersList";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<LetterRow>> columns() {
        return List.of(
                Column.text("letter", (LetterRow row) -> row.name() + " " + row.id()).link(row -> "/complaints/letter?id=" + row.id()).sortable().rowHeading(),
                Column.text("reference", LetterRow::reference).link(row -> CaseAddress.of(row.reference())).sortable(),
                Column.text("kind", (LetterRow row) -> Wording.word("LetterKind", row.kind())).sortable().filterChoices(() -> words("LetterKind", LetterKind.values())).hidden(),
                Column.text("addressee", (LetterRow row) -> row.addressee().lines().findFirst().orElse("")).sortable().filterContains(),
                Column.tag("standing", (LetterRow row) -> Wording.word("LetterState", row.standing()), row -> colour(row.standing())).sortable()
                        .filterChoices(LetterTable::standings),
                Column.text("turn", (LetterRow row) -> Wording.word("LetterTurn", row.turn())).filterChoices(() -> words("LetterTurn", LetterTurn.values())),
                Column.text("writtenBy", (LetterRow row) -> colleagues.shown(row.writtenBy())).sortable().filterContains(),
                Column.text("checker", (LetterRow row) -> row.checker() == null ? "" : colleagues.shown(row.checker())).sortable().hidden(),
                Column.moment("changedAt", LetterRow::changedAt).sortable(),
                Column.date("sentOn", LetterRow::sentOn).sortable().filterDates(),
                Column.text("how", (LetterRow row) -> Wording.word("Way", row.how())).hidden());
    }

    @Override
    public Rows<LetterRow> rows(TableQuery query) {
        return letters.page(query);
    }

    private static Colour colour(String standing) {
        return standing.equals(NOT_DELIVERED) ? Colour.RED : LettersPanel.colourOf(standing);
    }

    private static Map<String, String> standings() {
        Map<String, String> standings = words("LetterState", LetterState.values());
        standings.put("NOT_DELIVERED", Wording.word("LetterState", NOT_DELIVERED));
        return standings;
    }

    /** The filter's codes are the constants that the database knows. */
    private static Map<String, String> words(String kind, Enum<?>[] constants) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(one -> words.put(one.name(), Wording.word(kind, Spelling.of(one))));
        return words;
    }
}
