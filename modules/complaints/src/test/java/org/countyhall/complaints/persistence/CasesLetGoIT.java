package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.domain.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever takes in very many cases holds none of them: what is let go has been written and counted. */
class CasesLetGoIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @BeforeEach
    void begin() {
        office.empty("2023-05-10");
    }

    @Test
    void cases_that_are_let_go_are_counted_then_and_not_at_the_end() {
        long counted = office.asks(JpaCases.class, cases -> {
            cases.add(aCase().received("CMP-23-0001"));
            cases.add(aCase().received("CMP-23-0002"));
            cases.letGo();
            cases.add(aCase().received("CMP-23-0003"));
            assertThat(cases.find("CMP-23-0001").orElseThrow().reference()).isEqualTo("CMP-23-0001");
            return ((Number) cases.em.createNativeQuery("SELECT COUNT(*) FROM complaints_fact").getSingleResult()).longValue();
        });
        assertThat(counted).as("before the transaction ends").isEqualTo(2);
        assertThat(office.count("complaints_fact")).isEqualTo(3);
        assertThat(office.count("complaints_fact_point")).isEqualTo(office.count("complaints_point"));
    }

    @Test
    void what_was_taken_is_not_looked_up_again_until_it_is_let_go() {
        office.asks(JpaCases.class, cases -> {
            cases.add(aCase().received("CMP-23-0001"));
            cases.letGo();
            Case taken = cases.find("CMP-23-0001").orElseThrow();
            cases.em.createNativeQuery("UPDATE complaints_case SET reference = 'CMP-23-0009'").executeUpdate();
            assertThat(cases.find("CMP-23-0001").orElseThrow()).isSameAs(taken);
            cases.letGo();
            assertThat(cases.find("CMP-23-0001")).isEmpty();
            return taken.reference();
        });
        assertThat(office.count("complaints_fact")).isEqualTo(1);
    }
}
