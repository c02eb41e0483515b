package org.countyhall.complaints.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.application.ReceiveCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DestroyAgainIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @TempDir
    Path home;

    private static String received() {
        return office.asks(ReceiveCase.class, receive -> receive.receive(new NewCase("enquiry", null, day("2023-05-05"), "email", "A question",
                new NewCase.Person("Ann Reeve", null, null), null, null, null, null, null, List.of(new NewCase.NewPoint("A question", null)))));
    }

    @Test
    void what_a_backup_brought_back_is_destroyed_again_unless_it_is_held() throws IOException {
        office.empty("2023-05-10").home(home);
        String gone = received();
        String held = received();
        String other = received();
        office.sql("INSERT INTO complaints_hold (version, case_id, reason, placed_at, placed_by)"
                + " SELECT 0, id, 'A claim', NOW(6), 'complaints.manager' FROM complaints_case WHERE reference = '" + held + "'");
        Files.writeString(home.resolve("destroyed.cases"), "DES-23-0001," + gone + ",2023-05-05,2023-05-09T10:00:00Z,hash\n"
                + "DES-23-0002," + held + ",2023-05-05,2023-05-09T10:00:00Z,hash\n"
                + "DES-23-0003," + other + ",2022-01-01,2023-05-09T10:00:00Z,of another year\n");
        assertThat(office.asks(DestroyAgain.class, DestroyAgain::whatCameBack)).containsExactly(gone);
        assertThat(office.count("complaints_case WHERE reference = '" + gone + "'")).isZero();
        assertThat(office.count("complaints_case")).isEqualTo(2);
        assertThat(office.trail()).contains("complaints.caseDestroyedAgain " + gone, "mail.forget " + gone)
                .doesNotContain("mail.forget " + held);
    }
}
