package org.countyhall.complaints.application.see;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.codes.Code;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.Operator;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class QuestionReadingTest {

    private static final Codes CODES = new Codes(List.of(new Code(CodeList.METHOD, "email", "Email", Set.of("e-mail"))));

    private static Question read(List<String> fields, List<String> ops, List<String> values, List<String> groups, String... by) {
        return new QuestionReading(CODES).read(AskedQuestion.of(fields, ops, values, groups, List.of(by)));
    }

    private static Question one(String field, String op, String value) {
        return read(List.of(field), List.of(op), List.of(value), List.of("1"));
    }

    @Test
    void rows_of_one_group_stand_together_and_groups_apart() {
        Question question = read(List.of("type", "", "receivedOn", "overdue"), List.of("is", "is", "from", "is"),
                List.of("complaint, member enquiry", "", "2026-04-01", "yes"), List.of("1", "1", "1", "2"));
        assertThat(question.anyOf()).hasSize(2);
        assertThat(question.anyOf().get(0).get(0).values()).isEqualTo(List.of("COMPLAINT", "MEMBER_ENQUIRY"));
        assertThat(question.anyOf().get(0).get(1).values()).isEqualTo(List.of(LocalDate.of(2026, 4, 1)));
        assertThat(question.anyOf().get(1).get(0).values()).isEqualTo(List.of(true));
    }

    @Test
    void a_label_or_another_spelling_means_its_code() {
        assertThat(one("method", "isNot", "E-Mail").anyOf().get(0).get(0).values()).isEqualTo(List.of("email"));
    }

    @Test
    void no_rows_find_every_case() {
        Question question = read(List.of(), List.of(), List.of(), List.of(), "receivedMonth", "", "category");
        assertThat(question.anyOf()).isEmpty();
        assertThat(question.by()).containsExactly(CaseField.RECEIVED_MONTH, CaseField.CATEGORY);
    }

    @Test
    void a_comparison_without_value_needs_none() {
        assertThat(one("officer", "isNone", "").anyOf().get(0).get(0).operator()).isEqualTo(Operator.IS_NONE);
        assertThatThrownBy(() -> one("officer", "is", " ")).isInstanceOf(BadInput.class);
    }

    @Test
    void what_is_not_in_the_lists_is_refused() {
        assertThatThrownBy(() -> one("c.search_text", "is", "x")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> one("type", "is", "x' OR 1=1")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> one("type", "from", "complaint")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> one("receivedOn", "from", "yesterday")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> one("stage", "atLeast", "-1")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> one("receivedMonth", "is", "2026-04")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read(List.of(), List.of(), List.of(), List.of(), "about")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read(List.of(), List.of(), List.of(), List.of(), "type", "team", "status")).isInstanceOf(BadInput.class);
    }

    @Test
    void remedies_flags_money_and_names_are_asked_for() {
        assertThat(one("remedy", "is", "policyChange").anyOf().get(0).get(0).values()).isEqualTo(List.of("POLICY_CHANGE"));
        assertThat(one("flag", "isNot", "safeguarding").anyOf().get(0).get(0).values()).isEqualTo(List.of("SAFEGUARDING"));
        assertThat(one("moneyPaid", "atLeast", "116,960").anyOf().get(0).get(0).values()).isEqualTo(List.of(new java.math.BigDecimal("116960")));
        assertThat(one("provider", "is", "Homes, care and more").anyOf().get(0).get(0).values()).isEqualTo(List.of("Homes, care and more"));
        assertThatThrownBy(() -> one("moneyPaid", "atLeast", "1e9")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> one("payment", "is", "bribe")).isInstanceOf(BadInput.class);
        assertThat(AskAboutCases.spelled(CaseField.REMEDY_OVERDUE, "1")).isEqualTo("yes");
        assertThat(AskAboutCases.spelled(CaseField.PAYMENT, "CHARGE_ADJUSTMENT")).isEqualTo("chargeAdjustment");
    }

    @Test
    void a_stored_code_is_spelled_as_in_the_interface() {
        assertThat(AskAboutCases.spelled(CaseField.TYPE, "MEMBER_ENQUIRY")).isEqualTo("memberEnquiry");
        assertThat(AskAboutCases.spelled(CaseField.IN_TIME, "1")).isEqualTo("yes");
        assertThat(AskAboutCases.spelled(CaseField.RECEIVED_YEAR, "2022-04-01")).isEqualTo("2022-23");
        assertThat(AskAboutCases.spelled(CaseField.TEAM, null)).isEqualTo("none");
    }
}
