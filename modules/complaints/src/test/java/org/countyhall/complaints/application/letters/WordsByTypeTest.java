package org.countyhall.complaints.application.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.letters.MergeField;
import org.countyhall.core.access.Colleagues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter calls what somebody came with by its name, and tells them the way on that is theirs. */
class WordsByTypeTest {

    private static Map<MergeField, String> known(CaseType type) {
        Office office = Office.on("2023-05-09");
        KnownOfACase known = new KnownOfACase();
        known.desks = office.desks();
        known.data = office.data;
        known.colleagues = (Colleagues) Proxy.newProxyInstance(Colleagues.class.getClassLoader(), new Class<?>[] {Colleagues.class},
                (proxy, method, given) -> method.getName().equals("shown") ? given[0] : Map.of());
        return known.of(aCase().ofType(type).received("CMP-23-0440"));
    }

    @ParameterizedTest
    @EnumSource(CaseType.class)
    void every_type_has_a_word(CaseType type) {
        assertThat(known(type).get(MergeField.MATTER)).isNotBlank().doesNotContain("letter.matter");
    }

    @Test
    void an_enquiry_is_no_complaint_and_may_become_one() {
        assertThat(known(CaseType.ENQUIRY)).containsEntry(MergeField.MATTER, "enquiry");
        assertThat(known(CaseType.ENQUIRY).get(MergeField.NEXT_STEP)).contains("you can make a complaint", "Ombudsman");
        assertThat(known(CaseType.COMPLAINT)).containsEntry(MergeField.MATTER, "complaint");
    }

    @Test
    void a_coroner_is_told_nothing_of_the_ombudsman_and_where_nothing_is_investigated_no_finding_is_asked_for() {
        assertThat(known(CaseType.CORONER).get(MergeField.NEXT_STEP)).doesNotContain("Ombudsman");
        assertThat(known(CaseType.ENQUIRY).getOrDefault(MergeField.FINDINGS, "")).doesNotContain("Finding:");
    }
}
