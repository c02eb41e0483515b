package org.countyhall.complaints.domain.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;

import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.api.ombudsman.ComparedLetter;
import org.countyhall.complaints.api.ombudsman.ComparedLetter.Figure;
import org.countyhall.complaints.api.ombudsman.ComparedLetter.Line;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.core.FinancialYear;
import org.junit.jupiter.api.Test;

/** The council's cases of a year beside the Ombudsman's list: what agrees, what differs, what stands on one side only. */
class LetterComparisonTest {

    private static final FinancialYear YEAR = FinancialYear.parse("2022-23");

    private static Considered ours(String theirs, String received, String decided, OmbudsmanDecision decision) {
        return new Considered("LGO-" + theirs.replace(" ", ""), theirs, day(received), decided == null ? null : day(decided), decision, null, null,
                null, false, List.of(), List.of());
    }

    private static LetterLine theirs(String theirs, String received, String decided, OmbudsmanDecision decision) {
        return new LetterLine("2022-23", theirs, null, received == null ? null : day(received), decided == null ? null : day(decided), decision,
                false, null, null);
    }

    private static ComparedLetter compared(List<Considered> ours, List<LetterLine> theirs) {
        return LetterComparison.of(YEAR, ours, theirs, new Codes(List.of()), day("2023-11-23"), reference -> !reference.endsWith("99"));
    }

    private static String state(Considered own, LetterLine listed) {
        return compared(own == null ? List.of() : List.of(own), List.of(listed)).lines().get(0).state();
    }

    @Test
    void the_same_kind_of_decision_on_the_same_day_agrees() {
        Considered own = ours("22 000 001", "2022-05-01", "2022-09-01", OmbudsmanDecision.UPHELD_NO_FURTHER_ACTION);
        assertThat(state(own, theirs("22 000 001", "2022-05-01", "2022-09-01", OmbudsmanDecision.UPHELD_INJUSTICE))).isEqualTo("both");
        assertThat(state(own, theirs("22 000 001", "2022-05-01", "2022-09-02", OmbudsmanDecision.UPHELD_INJUSTICE))).isEqualTo("differs");
        assertThat(state(own, theirs("22 000 001", "2022-05-02", "2022-09-01", OmbudsmanDecision.UPHELD_INJUSTICE))).isEqualTo("differs");
        assertThat(state(own, theirs("22 000 001", "2022-05-01", "2022-09-01", OmbudsmanDecision.NOT_UPHELD))).isEqualTo("differs");
        assertThat(state(own, theirs("22 000 001", "2022-05-01", null, null))).isEqualTo("differs");
    }

    @Test
    void what_lies_in_another_year_is_not_compared() {
        Considered early = ours("21 000 001", "2022-03-31", "2022-04-01", OmbudsmanDecision.NOT_UPHELD);
        assertThat(state(early, theirs("21 000 001", null, "2022-04-01", OmbudsmanDecision.NOT_UPHELD))).isEqualTo("both");
        Considered late = ours("22 000 001", "2023-03-31", "2023-04-01", OmbudsmanDecision.NOT_UPHELD);
        assertThat(state(late, theirs("22 000 001", "2023-03-31", null, null))).isEqualTo("both");
    }

    @Test
    void each_side_alone_is_said_and_a_reference_only_to_who_may_know() {
        List<Line> lines = compared(List.of(ours("22 000 001", "2022-05-01", null, null), ours("22 000 099", "2022-05-01", null, null)),
                List.of(theirs("22 000 002", "2022-05-01", null, null))).lines();
        assertThat(lines).extracting(Line::state).containsExactly("onlyOurs", "onlyTheirs", "onlyOurs");
        assertThat(lines).extracting(Line::reference).containsExactly("LGO-22000001", null, null);
    }

    @Test
    void figures_stand_side_by_side_and_without_a_list_there_is_only_one_side() {
        List<Considered> own = List.of(ours("22 000 001", "2022-05-01", "2022-09-01", OmbudsmanDecision.UPHELD_INJUSTICE),
                ours("22 000 002", "2022-05-01", "2022-09-01", OmbudsmanDecision.NOT_UPHELD));
        ComparedLetter both = compared(own, List.of(theirs("22 000 001", "2022-05-01", "2022-09-01", OmbudsmanDecision.UPHELD_INJUSTICE)));
        Figure rate = both.figures().stream().filter(figure -> figure.code().equals("upholdRate")).findFirst().orElseThrow();
        assertThat(rate.ours()).isEqualByComparingTo("50");
        assertThat(rate.theirs()).isEqualByComparingTo("100");
        assertThat(rate.agrees()).isFalse();
        ComparedLetter alone = compared(own, List.of());
        assertThat(alone.listed()).isFalse();
        assertThat(alone.lines()).isEmpty();
        assertThat(alone.figures().get(0).theirs()).isNull();
    }

    @Test
    void what_has_no_topic_yet_stands_among_the_topics_so_that_they_add_up_to_what_was_received() {
        ComparedLetter compared = compared(List.of(ours("22 000 001", "2022-05-01", null, null)), List.of(theirs("22 000 001", "2022-05-01", null, null),
                theirs("22 000 002", "2022-05-02", null, null)));
        assertThat(compared.topics()).containsExactly(new ComparedLetter.Topic("notSaid", "Not known yet", 1, 2));
    }

    @Test
    void what_was_refused_is_neither_done_nor_late_on_either_count() {
        Considered.Action done = new Considered.Action("apology", null, day("2022-10-01"), day("2022-09-20"), false);
        Considered.Action refused = new Considered.Action("policyChange", null, day("2022-11-01"), null, true);
        Considered own = new Considered("LGO-22000001", "22 000 001", day("2022-05-01"), day("2022-09-01"), OmbudsmanDecision.UPHELD_INJUSTICE, null, null,
                null, false, List.of(), List.of(done, refused));
        Considered none = new Considered("LGO-22000002", "22 000 002", day("2022-05-01"), day("2022-09-01"), OmbudsmanDecision.UPHELD_INJUSTICE, null, null,
                null, false, List.of(), List.of(refused));
        ComparedLetter compared = compared(List.of(own, none), List.of());
        assertThat(compared.figures()).filteredOn(figure -> List.of("complied", "inTime").contains(figure.code()))
                .extracting(figure -> figure.ours().intValueExact()).containsExactly(100, 100);
        OmbudsmanYear.Compliance counted = OmbudsmanCount.of(YEAR, List.of(own, none), new Codes(List.of()), day("2023-11-23"), any -> true).compliance();
        assertThat(List.of(counted.due(), counted.done(), counted.inTime())).containsExactly(1, 1, 1);
        assertThat(counted.lateCases()).isEmpty();
    }
}
