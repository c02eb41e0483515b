package org.countyhall.complaints.web.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.application.letters.ApproveLetter;
import org.countyhall.complaints.application.letters.CheckLetter;
import org.countyhall.complaints.application.letters.DraftLetter;
import org.countyhall.complaints.application.letters.SendLetter;
import org.countyhall.core.Directorate;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import jakarta.servlet.http.HttpServletRequest;

/** The form of a letter's step is refused to whom the step itself is refused, and for the same reason. */
class LetterStepPageIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    private long letter;

    @BeforeEach
    void a_checked_letter_about_a_case_of_social_care() {
        office.empty("2023-05-10");
        String reference = office.asks(ReceiveCase.class, receive -> receive.receive(new NewCase("complaint", "corporate", day("2023-05-05"), "email",
                "Waited long", new NewCase.Person("Ann Reeve", null, null), "ASCH", null, null, null, null,
                List.of(new NewCase.NewPoint("Late visits", null)))));
        letter = Long.parseLong(office.asks(DraftLetter.class, draft -> draft.draft(reference, new NewLetter("acknowledgement", null, null))));
        office.does(CheckLetter.class, check -> check.submit(letter, null, null));
        office.as("another.officer", Role.COMPLAINTS_OFFICER).does(CheckLetter.class, check -> check.pass(letter, null));
    }

    private static void comes(String account, Directorate... managed) {
        office.as(new PersonAtWork(Optional.of(account), account, Set.of(Role.COMPLAINTS_OFFICER, Role.COMPLAINTS_MANAGER), Set.of(),
                Map.of(Authority.COMPLAINTS_READ, Set.of(), Authority.COMPLAINTS_WORK, Set.of(), Authority.COMPLAINTS_MANAGE, Set.of(managed))));
    }

    private void shows(String step) {
        Map<String, String> sent = Map.of("id", String.valueOf(letter), "step", step);
        office.does(LetterStepPage.class, page -> {
            page.sent = (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                    (proxy, method, asked) -> method.getName().equals("getParameter") ? sent.get(asked[0]) : null);
            page.show();
        });
    }

    private <U> void isRefusedAs(String step, Class<U> useCase, Consumer<U> itself) {
        Throwable refused = catchThrowable(() -> office.does(useCase, itself));
        assertThat(refused).as(step).isNotNull();
        assertThatThrownBy(() -> shows(step)).as(step).hasSameClassAs(refused).hasMessage(refused.getMessage());
    }

    @Test
    void whoever_manages_another_directorate_is_refused_and_not_told_to_wait() {
        comes("jo.bloggs", Directorate.GET);
        assertThatThrownBy(() -> shows("approve")).isInstanceOf(Refused.class);
        isRefusedAs("approve", ApproveLetter.class, approve -> approve.approve(letter, "Ann Director", "authorised", null));
        shows("giveBack");
        comes("jo.bloggs", Directorate.ASCH);
        shows("approve");
    }

    @Test
    void a_writer_is_told_that_another_person_is_needed() {
        comes("complaints.officer", Directorate.ASCH);
        isRefusedAs("approve", ApproveLetter.class, approve -> approve.approve(letter, "Ann Director", "authorised", null));
    }

    @Test
    void what_cannot_be_done_where_the_letter_stands_is_said_alike() {
        comes("jo.bloggs", Directorate.ASCH);
        isRefusedAs("submit", CheckLetter.class, check -> check.submit(letter, null, null));
        isRefusedAs("pass", CheckLetter.class, check -> check.pass(letter, null));
        isRefusedAs("send", SendLetter.class, send -> send.send(letter, "post", null, null));
        assertThatThrownBy(() -> shows("submit")).isInstanceOf(RuleBroken.class).hasMessage("complaints.letter.notNow");
        office.does(CheckLetter.class, check -> check.discard(letter, null));
        isRefusedAs("giveBack", CheckLetter.class, check -> check.giveBack(letter, "Once more"));
    }
}
