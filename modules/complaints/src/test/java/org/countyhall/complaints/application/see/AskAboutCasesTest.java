package org.countyhall.complaints.application.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.countyhall.complaints.api.see.FoundCase;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.see.Answers;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;

/** Six cases, two of which have points of both categories. */
class AskAboutCasesTest {

    private static final List<Answers.Group> GROUPS = List.of(new Answers.Group(List.of("communications"), 5, null),
            new Answers.Group(List.of("staffConduct"), 3, null));

    private static long in(String by) {
        Office office = Office.on("2023-11-23");
        AskAboutCases ask = new AskAboutCases();
        ask.data = office.data;
        ask.desks = office.desks();
        ask.answers = new Answers() {
            @Override
            public Rows<FoundCase> cases(Question question, TableQuery rows, Viewer viewer, Days days) {
                return new Rows<>(Collections.emptyList(), 6);
            }

            @Override
            public List<Group> groups(Question question, Viewer viewer, Days days) {
                return GROUPS;
            }
        };
        return ask.in(GROUPS, new AskedQuestion(List.of(), List.of(by)));
    }

    @Test
    void cases_that_count_under_several_values_are_said_once() {
        assertThat(in("category")).isEqualTo(6);
        assertThat(in("receivedMonth")).as("a case has one").isEqualTo(8);
    }
}
