package org.countyhall.complaints.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;

import org.countyhall.complaints.api.OpeningsOfADay;
import org.countyhall.core.audit.AuditTrail;
import org.junit.jupiter.api.Test;

/** A case shows who opened it, and a day's work on it is one line. */
class SeeWhoOpenedTest {

    private static AuditTrail.Entry opened(long number, String at, String who) {
        return new AuditTrail.Entry(number, Instant.parse(at), who, "complaints.caseOpened", "CMP-23-0001", null, null);
    }

    @Test
    void what_one_person_opened_on_one_day_is_one_line_by_the_day_in_london() {
        Office office = Office.on("2023-06-20");
        office.cases.add(aCase().received("CMP-23-0001"));
        SeeWhoOpened see = new SeeWhoOpened();
        see.files = office.files;
        List<AuditTrail.Entry> trail = List.of(opened(5, "2023-06-20T09:30:00Z", "ann"), opened(4, "2023-06-20T09:10:00Z", "bo"),
                opened(3, "2023-06-19T23:10:00Z", "ann"), opened(2, "2023-06-19T22:50:00Z", "ann"), opened(1, "2023-06-19T09:00:00Z", "ann"));
        see.trail = (AuditTrail) Proxy.newProxyInstance(AuditTrail.class.getClassLoader(), new Class<?>[] {AuditTrail.class}, (proxy, method, given) -> trail);
        assertThat(see.byDay("CMP-23-0001")).containsExactly(
                new OpeningsOfADay("ann", Instant.parse("2023-06-19T23:10:00Z"), Instant.parse("2023-06-20T09:30:00Z"), 2),
                new OpeningsOfADay("bo", Instant.parse("2023-06-20T09:10:00Z"), Instant.parse("2023-06-20T09:10:00Z"), 1),
                new OpeningsOfADay("ann", Instant.parse("2023-06-19T09:00:00Z"), Instant.parse("2023-06-19T22:50:00Z"), 2));
        assertThat(see.of("CMP-23-0001")).hasSize(5);
    }
}
