package org.countyhall.complaints.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.given.Given;
import org.countyhall.complaints.domain.given.GivenFigure;
import org.countyhall.complaints.domain.given.GivenFigures;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.EditConflict;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.junit.jupiter.api.Test;

/** A figure that is given has a source, is a whole number, and never overwrites another silently. */
class GiveFiguresTest {

    private static final FinancialYear YEAR = new FinancialYear(2022);

    private final List<GivenFigure> kept = new ArrayList<>();

    private GiveFigures give() {
        Office office = Office.on("2023-10-02");
        GiveFigures give = new GiveFigures();
        give.desks = office.desks();
        give.audit = office.audit;
        give.figures = new GivenFigures() {
            @Override
            public Map<Given, GivenFigure> latest(FinancialYear year, Directorate directorate) {
                Map<Given, GivenFigure> latest = new EnumMap<>(Given.class);
                kept.forEach(one -> latest.put(one.what(), one));
                return latest;
            }

            @Override
            public void add(FinancialYear year, Directorate directorate, GivenFigure figure) {
                kept.add(figure);
            }
        };
        return give;
    }

    private void give(String what, String value, String source, int basedOn) {
        give().give(YEAR, null, List.of(new GiveFigures.Typing(what, value, source, basedOn)));
    }

    @Test
    void only_what_changed_is_kept_as_another_edition() {
        give("peopleSupported", "80,723", "Paper 004, 3.4", 0);
        give("peopleSupported", "80723", "Paper 004, 3.4", 1);
        give("peopleSupported", "", "", 1);
        assertThat(kept).hasSize(1);
        give("peopleSupported", "80724", "Corrected", 1);
        assertThat(kept).extracting(GivenFigure::value).containsExactly(80_723L, 80_724L);
        assertThat(kept.get(1).edition()).isEqualTo(2);
        assertThatThrownBy(() -> give("peopleSupported", "1", "Older form", 1)).isInstanceOf(EditConflict.class);
    }

    @Test
    void whoever_changes_what_was_never_given_is_told_so() {
        assertThatThrownBy(() -> give("peopleSupported", "1", "A form of another year", 3)).isInstanceOfSatisfying(EditConflict.class,
                told -> assertThat(told.saved()).containsEntry("peopleSupported", ""));
        assertThat(kept).isEmpty();
    }

    @Test
    void it_is_a_whole_number_with_a_source() {
        assertThatThrownBy(() -> give("peopleSupported", "eighty", "x", 0)).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("peopleSupported"));
        assertThat(Texts.of("complaints.refused.reportFigureNotANumber", "eighty")).contains("eighty");
        assertThatThrownBy(() -> give("telephoned", "101", "x", 0)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> give("telephoned", "77", " ", 0)).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("telephonedSource"));
        assertThat(kept).isEmpty();
    }
}
