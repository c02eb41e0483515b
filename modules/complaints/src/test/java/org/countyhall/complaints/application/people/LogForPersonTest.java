package org.countyhall.complaints.application.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;

/** A call is logged together with the person who rang. */
class LogForPersonTest {

    private final List<CaseParty> parts = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    private LogForPerson log(Office office) {
        LogForPerson log = new LogForPerson();
        log.cases = office.cases;
        log.desks = office.desks();
        log.audit = office.audit;
        log.receive = new ReceiveCase() {
            @Override
            public String receive(NewCase given) {
                office.cases.add(aCase().by(given.complainant().name()).received("CMP-23-0001"));
                return "CMP-23-0001";
            }
        };
        log.parties = new OnlyAdded();
        log.people = new Nobody();
        return log;
    }

    @Test
    void somebody_new_is_recorded_also_by_whoever_may_not_open_what_they_logged() {
        Office office = Office.on("2023-06-20").with("investigator", Role.INVESTIGATOR);
        NewCase call = new NewCase("complaint", null, LocalDate.of(2023, 6, 20), "telephone", "Waited", new NewCase.Person("Ann O'Brien", null, null),
                null, null, null, null, null, List.of(new NewCase.NewPoint("Waited", null)));
        assertThat(log(office).log(call, null, null, null, null)).isEqualTo("CMP-23-0001");
        assertThat(people).extracting(Person::name).containsExactly("Ann O'Brien");
        assertThat(parts).extracting(party -> party.of().reference()).containsExactly("CMP-23-0001");
    }

    private final class OnlyAdded implements Parties {

        @Override
        public void add(CaseParty joining) {
            parts.add(joining);
        }

        @Override
        public void remove(CaseParty party) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CaseParty> find(long id) {
            return Optional.empty();
        }

        @Override
        public List<CaseParty> of(Case found) {
            return List.of();
        }

        @Override
        public List<CaseParty> of(Person person) {
            return List.of();
        }
    }

    private final class Nobody implements People {

        @Override
        public void add(Person met) {
            people.add(met);
        }

        @Override
        public Optional<Person> find(long id) {
            return Optional.empty();
        }

        @Override
        public boolean mayKnow(long id, Viewer viewer) {
            return false;
        }

        @Override
        public List<PersonMatch> like(String words, Viewer viewer, int atMost) {
            return List.of();
        }

        @Override
        public Rows<PersonMatch> list(TableQuery query, Viewer viewer) {
            return Rows.all(List.of());
        }

        @Override
        public List<CaseSummary> casesOf(long id, Viewer viewer, LocalDate today, int atMost) {
            return List.of();
        }

        @Override
        public List<PersonMatch> reviewsDue(LocalDate by, Viewer viewer, int atMost) {
            return List.of();
        }
    }
}
