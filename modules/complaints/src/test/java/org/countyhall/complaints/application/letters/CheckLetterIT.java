package org.countyhall.complaints.application.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.letters.LetterFile;
import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A draft goes to somebody who can check it. */
class CheckLetterIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @BeforeEach
    void begin() {
        office.empty("2023-05-10");
    }

    @Test
    void somebody_who_does_not_work_on_letters_is_not_asked_to_check_one() {
        String reference = office.asks(ReceiveCase.class, receive -> receive.receive(new NewCase("complaint", null, day("2023-05-05"), "email",
                "Waited long", new NewCase.Person("Ann Reeve", null, null), null, null, null, null, "complaints.officer",
                List.of(new NewCase.NewPoint("Late visits", null)))));
        long letter = Long.parseLong(office.asks(DraftLetter.class, draft -> draft.draft(reference, new NewLetter("acknowledgement", null, null))));
        for (String nobody : List.of("investigator", "nobody.here")) {
            assertThatThrownBy(() -> office.does(CheckLetter.class, check -> check.submit(letter, nobody, null)))
                    .isInstanceOf(BadInput.class).hasMessageStartingWith("complaints.notAnOfficer");
        }
        LetterFile kept = office.asks(OpenLetter.class, open -> open.open(letter));
        assertThat(kept.state()).isEqualTo("draft");
        office.does(CheckLetter.class, check -> check.submit(letter, null, null));
        LetterFile sent = office.asks(OpenLetter.class, open -> open.open(letter));
        assertThat(sent.state()).isEqualTo("inCheck");
        office.as("another.officer", Role.COMPLAINTS_OFFICER).does(CheckLetter.class, check -> check.pass(letter, null));
        assertThat(office.asks(OpenCase.class, open -> open.open(reference)).events()).extracting(CaseFile.Event::kind)
                .as("each step stands on the timeline of the case").contains("letterDrafted", "letterSubmitted", "letterChecked");
    }
}
