package org.countyhall.complaints.application.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;

import java.lang.reflect.Proxy;
import java.util.List;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.application.work.Telephone;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.junit.jupiter.api.Test;

/** A template that is tried on a case says what stands in that case's file. */
class ReadTemplatesTest {

    private final Office office = Office.on("2023-05-09");
    private final Case found = aCase().received();

    @Test
    void looking_at_a_template_with_the_words_of_a_case_is_an_opening_of_the_case() {
        office.cases.add(found);
        ReadTemplates read = new ReadTemplates();
        read.cabinet = office.cabinet();
        read.audit = office.audit;
        read.known = new KnownOfACase();
        read.known.desks = office.desks();
        read.known.data = office.data;
        read.known.colleagues = new Telephone();
        read.known.remedies = (Remedies) Proxy.newProxyInstance(Remedies.class.getClassLoader(), new Class<?>[] {Remedies.class},
                (proxy, method, given) -> List.of());
        assertThat(read.preview("Dear {{complainant}}", found.reference())).isEqualTo("Dear " + found.complainant().name());
        assertThat(office.trail).containsExactly("complaints.caseOpened " + found.reference());
    }
}
