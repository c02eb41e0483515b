package org.countyhall.complaints.application.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.letters.MergeField;
import org.countyhall.complaints.domain.remedies.Agreement;
import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.core.access.Colleagues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter calls what somebody came with by its name, and tells them the way on that is theirs. */
class WordsByTypeTest {

    private static Map<MergeField, String> known(CaseType type) {
        return known(aCase().ofType(type).received("CMP-23-0440"), List.of());
    }

    private static Map<MergeField, String> known(Case found, List<Remedy> agreed) {
        Office office = Office.on("2023-05-09");
        KnownOfACase known = new KnownOfACase();
        known.desks = office.desks();
        known.data = office.data;
        known.colleagues = (Colleagues) Proxy.newProxyInstance(Colleagues.class.getClassLoader(), new Class<?>[] {Colleagues.class},
                (proxy, method, given) -> method.getName().equals("shown") ? given[0] : Map.of());
        known.remedies = (Remedies) Proxy.newProxyInstance(Remedies.class.getClassLoader(), new Class<?>[] {Remedies.class}, (proxy, method, given) -> agreed);
        return known.of(found);
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
    void what_was_agreed_to_put_it_right_stands_in_the_letter_and_is_asked_for_where_nothing_was() {
        Case found = aCase().received("CMP-23-0440");
        assertThat(known(found, List.of()).get(MergeField.REMEDIES)).startsWith("[[").endsWith("]]");
        Remedy apology = Remedy.agreed(found, new Agreement(1, RemedyKind.APOLOGY, "formalApology", "Letter of apology", "ann", day("2023-06-01"),
                found.receivedOn(), null, null, null, null), List.of(), deskOf("complaints.officer", "2023-05-09"));
        Remedy refund = Remedy.agreed(found, new Agreement(null, RemedyKind.PAYMENT, null, "Refund", "ann", null, found.receivedOn(),
                PaymentKind.CHARGE_ADJUSTMENT, Loss.QUANTIFIABLE, null, new BigDecimal("1250.5")), List.of(), deskOf("complaints.officer", "2023-05-09"));
        assertThat(known(found, List.of(apology, refund))).containsEntry(MergeField.REMEDIES, "- Letter of apology, by 1 June 2023\n- Refund: £1,250.50");
    }

    @Test
    void a_coroner_is_told_nothing_of_the_ombudsman_and_where_nothing_is_investigated_no_finding_is_asked_for() {
        assertThat(known(CaseType.CORONER).get(MergeField.NEXT_STEP)).doesNotContain("Ombudsman");
        assertThat(known(CaseType.ENQUIRY).getOrDefault(MergeField.FINDINGS, "")).doesNotContain("Finding:");
    }
}
