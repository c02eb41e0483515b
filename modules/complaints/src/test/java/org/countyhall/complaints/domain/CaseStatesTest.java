package org.countyhall.complaints.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every state and does every action in it: what the table allows is done, everything else is refused and changes nothing. */
class CaseStatesTest {

    private static final String TODAY = "2023-05-11";

    private static final Map<CaseStatus, Set<CaseAction>> ALLOWED = Map.of(
            CaseStatus.RECEIVED, Set.of(CaseAction.ACKNOWLEDGE, CaseAction.EXTEND, CaseAction.FIND, CaseAction.RESPOND, CaseAction.CLOSE,
                    CaseAction.BECOME_COMPLAINT, CaseAction.ASSIGN, CaseAction.RESTRICT, CaseAction.EDIT),
            CaseStatus.ACKNOWLEDGED, Set.of(CaseAction.EXTEND, CaseAction.FIND, CaseAction.RESPOND, CaseAction.CLOSE,
                    CaseAction.BECOME_COMPLAINT, CaseAction.ASSIGN, CaseAction.RESTRICT, CaseAction.EDIT),
            CaseStatus.RESPONDED, Set.of(CaseAction.ESCALATE, CaseAction.CLOSE, CaseAction.ASSIGN, CaseAction.RESTRICT, CaseAction.EDIT),
            CaseStatus.CLOSED, Set.of(CaseAction.ESCALATE, CaseAction.RESTRICT));

    static Stream<Arguments> everything() {
        return Stream.of(CaseStatus.values()).flatMap(status -> Stream.of(CaseAction.values())
                .map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("everything")
    void does_what_the_table_allows_and_refuses_the_rest(CaseStatus status, CaseAction action) {
        Case found = caseIn(status, action);
        assertThat(found.status()).isEqualTo(status);
        int events = found.events().size();
        if (ALLOWED.get(status).contains(action)) {
            doing(action).accept(found);
            assertThat(found.events()).hasSize(events + 1);
        } else {
            assertThatThrownBy(() -> doing(action).accept(found)).isInstanceOf(RuleBroken.class);
            assertThat(found.status()).isEqualTo(status);
            assertThat(found.events()).hasSize(events);
        }
        assertThat(status.allows(action)).isEqualTo(ALLOWED.get(status).contains(action));
    }

    private static Case caseIn(CaseStatus status, CaseAction action) {
        Fixtures.CaseBuilder builder = aCase().under(Procedure.CORPORATE);
        boolean concern = action == CaseAction.BECOME_COMPLAINT;
        Case found = (concern ? builder.ofType(CaseType.INFORMAL_CONCERN) : builder).received();
        if (status == CaseStatus.RECEIVED) {
            return found;
        }
        found.acknowledge(day("2023-05-09"), deskOn("2023-05-09"));
        if (status == CaseStatus.ACKNOWLEDGED) {
            return found;
        }
        found.respond(day("2023-05-10"), List.of(new Case.Found(1, Finding.UPHELD, "The calls were missed")), deskOn("2023-05-10"));
        if (status == CaseStatus.CLOSED) {
            found.close(day("2023-05-10"), null, null, deskOn("2023-05-10"));
        }
        return found;
    }

    private static Consumer<Case> doing(CaseAction action) {
        Desk desk = deskOf("complaints.manager", TODAY);
        return switch (action) {
            case ACKNOWLEDGE -> found -> found.acknowledge(day(TODAY), desk);
            case EXTEND -> found -> found.extend(new Extension.Agreement(day(TODAY), "Ann O'Brien", "telephone", day("2023-06-01"), "complexCase"), desk);
            case FIND -> found -> found.find(1, Finding.UPHELD, "The calls were missed", desk);
            case RESPOND -> found -> found.respond(day(TODAY), List.of(new Case.Found(1, Finding.UPHELD, "Missed")), desk);
            case ESCALATE -> found -> found.escalate(day(TODAY), desk);
            case BECOME_COMPLAINT -> found -> found.becomeComplaint(desk);
            case CLOSE -> found -> found.close(day(TODAY), found.status() == CaseStatus.RESPONDED ? null : Outcome.WITHDRAWN, null, desk);
            case ASSIGN -> found -> found.assign("investigator", Part.INVESTIGATOR, desk);
            case RESTRICT -> found -> found.restrictTo(List.of("complaints.officer"), desk);
            case EDIT -> found -> found.edit(new Description("Other words", "email", new Complainant("Ann", null, null), null, null), desk);
        };
    }
}
