package org.countyhall.complaints.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.domain.clocks.ReasonTold;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every state of a case, and of a contribution, and does in it what is done beside the case's own steps. */
class WorkStatesTest {

    private static final String TODAY = "2023-11-20";
    private static final Desk DESK = deskOf("complaints.manager", TODAY);

    /** What is done beside a case. */
    enum Beside {
        ASK, NOTE, TELL_REASON
    }

    private static final Map<CaseStatus, Set<Beside>> ALLOWED = Map.of(
            CaseStatus.RECEIVED, Set.of(Beside.ASK, Beside.NOTE, Beside.TELL_REASON),
            CaseStatus.ACKNOWLEDGED, Set.of(Beside.ASK, Beside.NOTE, Beside.TELL_REASON),
            CaseStatus.RESPONDED, Set.of(Beside.NOTE, Beside.TELL_REASON),
            CaseStatus.CLOSED, Set.of(Beside.NOTE, Beside.TELL_REASON));

    static Stream<Arguments> besideEachState() {
        return Stream.of(CaseStatus.values()).flatMap(status -> Stream.of(Beside.values()).map(what -> Arguments.of(status, what)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("besideEachState")
    void does_beside_a_case_what_its_state_allows(CaseStatus status, Beside what) {
        Case found = caseIn(status);
        assertThat(found.status()).isEqualTo(status);
        if (ALLOWED.get(status).contains(what)) {
            assertThatCode(() -> doing(what).accept(found)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> doing(what).accept(found)).isInstanceOf(RuleBroken.class);
        }
        assertThat(found.status()).isEqualTo(status);
    }

    private static Case caseIn(CaseStatus status) {
        Case found = aCase().received();
        if (status == CaseStatus.RECEIVED) {
            return found;
        }
        found.acknowledge(day("2023-05-09"), deskOn("2023-05-09"));
        if (status == CaseStatus.ACKNOWLEDGED) {
            return found;
        }
        found.respond(day("2023-05-10"), List.of(new Case.Found(1, Finding.UPHELD, "Missed")), deskOn("2023-05-10"));
        if (status == CaseStatus.CLOSED) {
            found.close(day("2023-05-10"), null, null, deskOn("2023-05-10"));
        }
        return found;
    }

    private static Consumer<Case> doing(Beside what) {
        return switch (what) {
            case ASK -> WorkStatesTest::asked;
            case NOTE -> found -> Note.written(found, "Spoke with the daughter", DESK);
            case TELL_REASON -> found -> ReasonTold.about(found, day(TODAY), "by letter", "The records were lost", DESK);
        };
    }

    private static Contribution asked(Case found) {
        return Contribution.asked(found, new Contribution.Wish(null, "Sunny Care Home", null, List.of(1), "What do the records say?", false,
                day("2023-11-27"), 3), DESK);
    }

    /** What is done to a contribution. */
    enum Doing {
        LINK, DRAFT, GIVE, WITHDRAW, CHASE
    }

    static Stream<Arguments> eachContribution() {
        return Stream.of("asked", "opened", "given", "withdrawn").flatMap(state -> Stream.of(Doing.values()).map(what -> Arguments.of(state, what)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("eachContribution")
    void a_contribution_can_be_worked_on_until_it_is_given_or_withdrawn(String state, Doing what) {
        Contribution one = asked(caseIn(CaseStatus.ACKNOWLEDGED));
        Instant now = DESK.at();
        switch (state) {
            case "opened" -> one.opened(now);
            case "given" -> one.give(Map.of(1, new Contribution.Said("The rota was empty", null)), now);
            case "withdrawn" -> one.withdraw(now);
            default -> assertThat(one.isOpen()).isTrue();
        }
        boolean open = one.isOpen();
        if (what == Doing.CHASE) {
            assertThat(one.chase(day("2023-11-27"))).isEqualTo(open);
        } else if (open) {
            assertThatCode(() -> doing(what, one)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> doing(what, one)).isInstanceOf(RuleBroken.class);
        }
    }

    private static void doing(Doing what, Contribution one) {
        Map<Integer, Contribution.Said> said = Map.of(1, new Contribution.Said("Something else", null));
        switch (what) {
            case LINK -> one.linked(SecretLink.fresh(), DESK);
            case DRAFT -> one.draft(said);
            case GIVE -> one.give(said, DESK.at());
            case WITHDRAW -> one.withdraw(DESK.at());
            case CHASE -> one.chase(day("2023-11-27"));
        }
    }
}
