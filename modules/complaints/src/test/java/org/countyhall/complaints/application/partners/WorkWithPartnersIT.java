package org.countyhall.complaints.application.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.partners.GivenProvider;
import org.countyhall.complaints.api.partners.HandoverRow;
import org.countyhall.complaints.api.partners.OpenHandover;
import org.countyhall.complaints.api.partners.PartnerFile;
import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.application.RespondToCase;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A complaint that is about NHS bodies too, and what providers have to answer by a day of their own. */
class WorkWithPartnersIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    private String reference;

    @BeforeEach
    void begin() {
        reference = office.empty("2023-05-10").asks(ReceiveCase.class, receive -> receive.receive(new NewCase("complaint", null, day("2023-05-05"), "email",
                "Sent home too early", new NewCase.Person("Ann Reeve", null, null), null, null, null, null, "complaints.officer",
                List.of(new NewCase.NewPoint("No care at home", null)))));
    }

    private void joint(String... bodies) {
        office.does(WorkWithPartners.class, work -> work.joint(reference, null, "The council", List.of(bodies), day("2023-05-10")));
    }

    private void consented(int which, String on) {
        long body = bodies().get(which).id();
        office.does(WorkWithPartners.class, work -> work.consented(reference, body, day(on), "Ann Reeve", "signed form"));
    }

    private List<PartnerFile.Body> bodies() {
        return office.asks(SeePartners.class, see -> see.of(reference)).joint().bodies();
    }

    private void answered(String on) {
        office.on(on).does(RespondToCase.class, respond -> respond.respond(reference, day(on), List.of(new GivenFinding(1, "upheld", "Nobody came"))));
    }

    private long provider(int which) {
        return Long.parseLong(office.asks(SeePartners.class, SeePartners::providers).keySet().stream().skip(which).findFirst().orElseThrow());
    }

    private void handed(long provider, String on, String dueOn) {
        office.does(WorkWithPartners.class, work -> work.handOver(reference, provider, "Visits in April", day(on), day(dueOn)));
    }

    private PartnerFile.HandedOver handover() {
        return office.asks(SeePartners.class, see -> see.of(reference)).handovers().get(0);
    }

    @Test
    void one_answer_goes_out_only_when_the_person_agreed_for_each_body() {
        joint("Example Hospital Trust", "Example Ambulance Trust");
        consented(0, "2023-05-10");
        assertThatThrownBy(() -> answered("2023-05-20")).hasMessage("complaints.jointWithoutConsent");
        assertThat(office.asks(OpenCase.class, open -> open.open(reference)).respondedOn()).isNull();
        consented(1, "2023-05-19");
        assertThat(bodies()).extracting(PartnerFile.Body::mayHave).containsExactly(true, true);
        answered("2023-05-20");
        assertThat(office.asks(OpenCase.class, open -> open.open(reference)).respondedOn()).isEqualTo(day("2023-05-20"));
    }

    @Test
    void consent_that_was_withdrawn_for_one_body_holds_the_answer_back_until_it_is_given_again() {
        joint("Example Hospital Trust");
        consented(0, "2023-05-10");
        long body = bodies().get(0).id();
        office.on("2023-05-12").does(WorkWithPartners.class, work -> work.withdrawn(reference, body, day("2023-05-12")));
        assertThatThrownBy(() -> office.does(WorkWithPartners.class, work -> work.withdrawn(reference, body, day("2023-05-12"))))
                .hasMessage("complaints.nothingToWithdraw");
        assertThatThrownBy(() -> answered("2023-05-15")).hasMessage("complaints.jointWithoutConsent");
        office.on("2023-05-16");
        consented(0, "2023-05-16");
        answered("2023-05-16");
    }

    @Test
    void a_body_that_joins_later_needs_consent_and_one_that_left_needs_none() {
        joint("Example Hospital Trust");
        consented(0, "2023-05-10");
        office.on("2023-05-15").does(WorkWithPartners.class, work -> work.joined(reference, "Example Ambulance Trust", day("2023-05-15")));
        assertThatThrownBy(() -> office.does(WorkWithPartners.class, work -> work.joined(reference, "example ambulance trust", day("2023-05-15"))))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("body"));
        assertThatThrownBy(() -> answered("2023-05-16")).hasMessage("complaints.jointWithoutConsent");
        long ambulance = bodies().get(1).id();
        office.does(WorkWithPartners.class, work -> work.left(reference, ambulance, day("2023-05-16"), "It did not carry her", null, "The council"));
        assertThat(bodies()).extracting(PartnerFile.Body::body, PartnerFile.Body::leftOn).containsExactly(tuple("Example Hospital Trust", null),
                tuple("Example Ambulance Trust", day("2023-05-16")));
        assertThatThrownBy(() -> consented(1, "2023-05-16")).hasMessageStartingWith("complaints.bodyGone");
        assertThatThrownBy(() -> answered("2023-05-15")).as("on that day it had a part still").hasMessage("complaints.jointWithoutConsent");
        answered("2023-05-16");
        assertThat(office.asks(OpenCase.class, open -> open.open(reference)).events()).extracting(CaseFile.Event::kind).contains("bodyJoined", "bodyLeft");
        assertThatThrownBy(() -> office.does(WorkWithPartners.class, work -> work.joined(reference, "Example Dental Trust", day("2023-05-16"))))
                .hasMessage("complaints.bodyAfterTheAnswer");
    }

    @Test
    void the_lead_body_needs_consent_too_and_hands_over_the_lead_when_it_leaves() {
        office.does(WorkWithPartners.class, work -> work.joint(reference, "Example Hospital Trust", "The council", List.of("Example Ambulance Trust"),
                day("2023-05-10")));
        assertThat(bodies()).extracting(PartnerFile.Body::body, PartnerFile.Body::leads).containsExactly(tuple("Example Hospital Trust", true),
                tuple("Example Ambulance Trust", false));
        consented(1, "2023-05-10");
        assertThatThrownBy(() -> answered("2023-05-10")).hasMessage("complaints.jointWithoutConsent");
        long hospital = bodies().get(0).id();
        long ambulance = bodies().get(1).id();
        assertThatThrownBy(() -> office.does(WorkWithPartners.class, work -> work.left(reference, hospital, day("2023-05-10"), "Wrong trust", hospital,
                "The council"))).hasMessageStartingWith("complaints.leadLeaves");
        office.does(WorkWithPartners.class, work -> work.left(reference, hospital, day("2023-05-10"), "Wrong trust", ambulance, "The council"));
        PartnerFile.Joint joint = office.asks(SeePartners.class, see -> see.of(reference)).joint();
        assertThat(joint.leadBody()).isEqualTo("Example Ambulance Trust");
        assertThat(joint.bodies()).extracting(PartnerFile.Body::leads).containsExactly(false, true);
        office.does(WorkWithPartners.class, work -> work.left(reference, ambulance, day("2023-05-10"), "Wrong trust", null, "The council"));
        assertThat(office.asks(SeePartners.class, see -> see.of(reference)).joint().weLead()).isTrue();
        office.does(WorkWithPartners.class, work -> work.joined(reference, "Example Hospital Trust", day("2023-05-10")));
        assertThat(bodies()).as("one that comes back is asked for anew").hasSize(3).last().extracting(PartnerFile.Body::mayHave).isEqualTo(false);
    }

    @Test
    void a_case_is_joint_once_and_names_a_body() {
        assertThatThrownBy(() -> joint()).hasMessageStartingWith("core.required");
        joint("Example Hospital Trust", "example hospital trust", " ");
        assertThat(bodies()).hasSize(1);
        assertThatThrownBy(() -> joint("Example Ambulance Trust")).hasMessage("complaints.jointAlready");
        assertThatThrownBy(() -> office.does(WorkWithPartners.class, work -> work.consented(reference, 0, day("2023-05-10"), "Ann", "form")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_provider_has_a_day_of_its_own_is_late_after_it_and_gives_back_once() {
        handed(provider(0), "2023-05-10", "2023-05-24");
        assertThat(office.on("2023-05-24").asks(SeePartners.class, see -> see.of(reference)).handovers().get(0).overdue()).isFalse();
        assertThat(office.asks(SeePartners.class, SeePartners::mine)).extracting(OpenHandover::dueOn).containsExactly(day("2023-05-24"));
        assertThat(office.on("2023-05-25").asks(SeePartners.class, see -> see.of(reference)).handovers().get(0).overdue()).isTrue();
        long number = handover().id();
        office.does(WorkWithPartners.class, work -> work.chase(reference, number, day("2023-05-25"), "by telephone"));
        assertThat(handover().chases()).hasSize(1);
        assertThatThrownBy(() -> office.does(WorkWithPartners.class, work -> work.returned(reference, number, day("2023-05-09"), "Visits were missed")))
                .hasMessageStartingWith("complaints.returnedBeforeHandover");
        office.does(WorkWithPartners.class, work -> work.returned(reference, number, day("2023-05-25"), "Visits were missed"));
        assertThat(handover().overdue()).isFalse();
        assertThatThrownBy(() -> office.does(WorkWithPartners.class, work -> work.chase(reference, number, day("2023-05-25"), "again")))
                .hasMessage("complaints.returnedAlready");
        assertThat(office.asks(SeePartners.class, SeePartners::mine)).isEmpty();
    }

    @Test
    void the_providers_day_lies_after_the_handover_and_not_after_the_councils() {
        long provider = provider(0);
        assertThatThrownBy(() -> handed(provider, "2023-05-10", "2023-05-10")).hasMessage("complaints.providerDueTooEarly");
        String ours = office.asks(OpenCase.class, open -> open.open(reference)).respondBy().toString();
        assertThatThrownBy(() -> handed(provider, "2023-05-10", day(ours).plusDays(1).toString())).hasMessage("complaints.providerDueTooLate");
        handed(provider, "2023-05-10", ours);
    }

    @Test
    void nothing_is_handed_to_a_provider_after_the_answer_or_to_one_whose_contract_ended() {
        long gone = Long.parseLong(office.as("complaints.manager", Role.COMPLAINTS_MANAGER).asks(KeepProviders.class,
                keep -> keep.commissioned("Example Night Care " + System.nanoTime(), "homeCare")));
        office.does(KeepProviders.class, keep -> keep.left(gone));
        assertThatThrownBy(() -> handed(gone, "2023-05-10", "2023-05-24")).hasMessage("complaints.providerLeft");
        answered("2023-05-15");
        assertThatThrownBy(() -> handed(provider(0), "2023-05-15", "2023-05-24")).hasMessage("complaints.handedOverAfterTheAnswer");
    }

    @Test
    void the_list_of_providers_counts_open_and_late_handovers_of_cases_that_one_may_open() {
        long provider = provider(0);
        handed(provider, "2023-05-10", "2023-05-24");
        office.on("2023-05-24");
        assertThat(listed(provider)).extracting(ProviderRow::open, ProviderRow::late, ProviderRow::handed, ProviderRow::lastOn)
                .containsExactly(1, 0, 1, day("2023-05-10"));
        office.on("2023-05-25");
        assertThat(listed(provider).late()).isEqualTo(1);
        assertThat(handovers("late")).extracting(HandoverRow::reference).containsExactly(reference);
        assertThat(handovers("returned")).isEmpty();
        office.sql("UPDATE complaints_case SET restricted = TRUE, officer = NULL");
        office.sql("DELETE FROM complaints_case_person");
        assertThat(listed(provider)).extracting(ProviderRow::open, ProviderRow::late, ProviderRow::handed, ProviderRow::lastOn)
                .containsExactly(0, 0, 0, null);
        assertThat(handovers("open")).isEmpty();
        long late = office.asks(FindProviders.class, find -> find.count("late"));
        assertThat(late).isZero();
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        assertThat(handovers("open")).hasSize(1);
    }

    @Test
    void a_provider_is_changed_once_at_a_time_and_has_a_name_of_its_own() {
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        String name = "Example Day Care " + System.nanoTime();
        long number = Long.parseLong(office.asks(KeepProviders.class, keep -> keep.commissioned(name, "dayService")));
        ProviderRow before = listed(number);
        office.does(KeepProviders.class, keep -> keep.change(number, new GivenProvider(before.version(), name + " East", "transport", false)));
        assertThat(listed(number)).extracting(ProviderRow::name, ProviderRow::kind, ProviderRow::active).containsExactly(name + " East", "transport", false);
        assertThatThrownBy(() -> office.does(KeepProviders.class, keep -> keep.change(number, new GivenProvider(before.version(), name, "transport", true))))
                .isInstanceOf(EditConflict.class);
        String other = listed(provider(0)).name();
        assertThatThrownBy(() -> office.does(KeepProviders.class, keep -> keep.change(number, new GivenProvider(listed(number).version(), other.toUpperCase(),
                "transport", true)))).hasMessageStartingWith("complaints.providerThere");
        office.does(KeepProviders.class, keep -> keep.change(number, new GivenProvider(listed(number).version(), name + " East", "transport", true)));
        assertThat(listed(number).active()).isTrue();
        List<ProviderRow> found = office.asks(FindProviders.class, find -> find.find(new TableQuery(name, Map.of("kind", List.of("transport"),
                "state", List.of("yes")), Map.of(), Map.of(), Map.of(), "name", true, 0, 10))).page();
        assertThat(found).extracting(ProviderRow::id).containsExactly(number);
    }

    private static ProviderRow listed(long provider) {
        return office.asks(FindProviders.class, find -> find.one(provider));
    }

    private static List<HandoverRow> handovers(String state) {
        return office.asks(FindProviders.class, find -> find.handovers(TableQuery.everything(10).filteredBy("state", state))).page();
    }
}
