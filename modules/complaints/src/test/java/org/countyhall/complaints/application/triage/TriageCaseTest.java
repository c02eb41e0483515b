package org.countyhall.complaints.application.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.EmptyTray;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.triage.TriageDecision;
import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

/** What is decided on a representation, with everything that goes with it. */
class TriageCaseTest {

    private final Office office = Office.on("2023-05-10");

    private TriageCase triage() {
        TriageCase triage = new TriageCase();
        triage.cabinet = office.cabinet();
        triage.desks = office.desks();
        triage.data = office.data;
        triage.team = office.team;
        triage.audit = office.audit;
        triage.triages = new EmptyTray();
        triage.people = new BringPeople() {
            @Override
            void comeAlong(Case from, Case into, Desk desk) {
                // nobody stands in these cases
            }
        };
        triage.documents = new BringDocuments() {
            @Override
            void comeAlong(Case from, Case into, List<Integer> numbers, Desk desk) {
                // nothing lies in these cases
            }
        };
        triage.receive = new ReceiveCase() {
            @Override
            public String receive(NewCase given) {
                office.cases.add(aCase().withPoint(given.points().get(0).summary()).received("CMP-23-0002"));
                return "CMP-23-0002";
            }
        };
        return triage;
    }

    @Test
    void a_case_that_is_split_off_is_kept_from_whom_the_first_is_kept() {
        Case first = aCase().withPoint("Late visits").withPoint("Rude letter").received("CMP-23-0001");
        first.isAbout(Set.of("investigator"), office.desks().mine());
        first.assign("complaints.manager", Part.OFFICER, office.desks().mine());
        first.restrictTo(List.of("complaints.officer"), office.desks().mine());
        office.cases.add(first);
        assertThat(triage().decide("CMP-23-0001", new TriageDecision("split", null, null, null, null, null, false, null, null, null, List.of(2), null, null)))
                .isEqualTo("CMP-23-0002");
        Case second = office.cabinet.get("CMP-23-0002");
        assertThat(second.isRestricted()).isTrue();
        assertThat(second.accounts()).containsExactlyInAnyOrder("complaints.manager", "complaints.officer");
        assertThat(second.subjects()).containsExactly("investigator");
    }

    @Test
    void a_case_is_merged_with_one_that_is_there_and_the_field_says_when_it_is_not() {
        office.cases.add(aCase().withPoint("Late visits").received("CMP-23-0001"));
        assertThatThrownBy(() -> triage().decide("CMP-23-0001",
                new TriageDecision("merge", null, null, null, null, null, false, null, null, "CMP-23-9999", List.of(), null, null)))
                .isInstanceOf(BadInput.class).hasMessage("complaints.noSuchCase at into");
    }

    @Test
    void another_case_is_named_only_to_whoever_may_know_of_it() {
        Case first = aCase().received("CMP-23-0001");
        office.cases.add(first);
        Triage merged = Triage.waiting(first, office.desks().mine());
        merged.merge("CMP-23-0002", null, office.desks().mine());
        ReadTriage read = new ReadTriage();
        read.cabinet = office.cabinet();
        read.desks = office.desks();
        read.data = office.data;
        read.triages = new EmptyTray() {
            @Override
            public Optional<Triage> of(Case found) {
                return Optional.of(merged);
            }

            @Override
            public List<String> related(String reference) {
                return List.of("CMP-23-0002", "CMP-23-0003");
            }
        };
        read.knowledge = (viewer, references) -> Set.of("CMP-23-0003");
        assertThat(read.of("CMP-23-0001")).get().extracting(TriageRow::otherCase).isNull();
        assertThat(read.related("CMP-23-0001")).containsExactly("CMP-23-0003");
        read.knowledge = (viewer, references) -> references;
        assertThat(read.of("CMP-23-0001")).get().extracting(TriageRow::otherCase).isEqualTo("CMP-23-0002");
    }
}
