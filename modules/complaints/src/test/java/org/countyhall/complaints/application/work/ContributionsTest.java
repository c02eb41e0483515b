package org.countyhall.complaints.application.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.GivenAnswer;
import org.countyhall.complaints.api.work.NewContribution;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.domain.work.Contribution;
import org.countyhall.complaints.domain.work.Contributions;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

/** Asking for contributions and answering them, by whoever was asked and by nobody else. */
class ContributionsTest {

    private final Office office = Office.on("2023-05-09");
    private final Telephone telephone = new Telephone();
    private final List<String> timeline = new ArrayList<>();
    private final Shelf shelf = new Shelf();
    private final Case found = aCase().withPoint("Calls not returned").withPoint("A rude letter").received();

    {
        office.cabinet.put(found.reference(), found);
    }

    private AskContribution ask() {
        AskContribution ask = new AskContribution();
        ask.cabinet = office.cabinet();
        ask.contributions = shelf;
        ask.timeline = (of, kind, on, detail, desk) -> timeline.add(kind + " by " + desk.officer());
        ask.colleagues = telephone;
        ask.notices = telephone;
        ask.desks = office.desks();
        ask.audit = office.audit;
        return ask;
    }

    private Handing handing(Office at) {
        Handing handing = new Handing();
        handing.timeline = (of, kind, on, detail, desk) -> timeline.add(kind.name());
        handing.notices = telephone;
        handing.desks = at.desks();
        handing.audit = office.audit;
        return handing;
    }

    private AnswerByLink byLink(String now) {
        AnswerByLink answer = new AnswerByLink();
        answer.contributions = shelf;
        answer.handing = handing(office);
        answer.desks = office.desks();
        answer.clock = Clock.fixed(Instant.parse(now), ZoneId.of("Europe/London"));
        return answer;
    }

    private AnswerContribution as(String account, Role role) {
        Office desk = office.with(account, role);
        AnswerContribution answer = new AnswerContribution();
        answer.contributions = shelf;
        answer.handing = handing(desk);
        answer.user = desk.user();
        answer.desks = desk.desks();
        return answer;
    }

    private static NewContribution wanted(String account, String name, boolean personNamed) {
        return new NewContribution(account, name, null, List.of(1), "What do the records say?", personNamed, day("2023-05-16"), null);
    }

    @Test
    void a_link_shows_the_points_that_are_asked_and_neither_the_others_nor_the_name() {
        long number = Long.parseLong(ask().ask(found.reference(), wanted(null, "Sunny Care Home", false)));
        SecretLink link = ask().link(found.reference(), number);
        AskedContribution seen = byLink("2023-05-10T10:00:00Z").open(link.value()).orElseThrow();
        assertThat(seen.points()).extracting(AskedContribution.PointAnswer::summary).containsExactly("Calls not returned");
        assertThat(seen.person()).isNull();
        assertThat(seen.toString()).doesNotContain("O'Brien").doesNotContain("rude");
    }

    @Test
    void the_name_is_shown_where_it_is_needed() {
        long number = Long.parseLong(ask().ask(found.reference(), wanted(null, "Sunny Care Home", true)));
        SecretLink link = ask().link(found.reference(), number);
        assertThat(byLink("2023-05-10T10:00:00Z").open(link.value()).orElseThrow().person()).isEqualTo("Ann O'Brien");
    }

    @Test
    void a_link_that_is_wrong_old_replaced_taken_back_or_used_leads_nowhere() {
        long number = Long.parseLong(ask().ask(found.reference(), wanted(null, "Sunny Care Home", false)));
        SecretLink first = ask().link(found.reference(), number);
        SecretLink second = ask().link(found.reference(), number);
        assertThat(byLink("2023-05-10T10:00:00Z").open(SecretLink.fresh().value())).isEmpty();
        assertThat(byLink("2023-05-10T10:00:00Z").open("guessed")).isEmpty();
        assertThat(byLink("2023-05-10T10:00:00Z").open(null)).isEmpty();
        assertThat(byLink("2023-05-10T10:00:00Z").open(first.value())).isEmpty();
        assertThat(byLink("2023-05-31T10:00:00Z").open(second.value())).isEmpty();
        assertThat(byLink("2023-05-29T10:00:00Z").open(second.value())).isPresent();
        byLink("2023-05-10T10:00:00Z").give(second.value(), List.of(new GivenAnswer(1, "The rota was empty", "upheld")));
        assertThat(byLink("2023-05-10T10:00:00Z").open(second.value())).isEmpty();
        assertThatThrownBy(() -> byLink("2023-05-10T10:00:00Z").give(second.value(), List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> byLink("2023-05-10T10:00:00Z").draft(second.value(), List.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_first_opening_stands_on_the_timeline_and_the_answer_is_told_to_who_asked() {
        long number = Long.parseLong(ask().ask(found.reference(), wanted(null, "Sunny Care Home", false)));
        SecretLink link = ask().link(found.reference(), number);
        byLink("2023-05-10T10:00:00Z").open(link.value());
        byLink("2023-05-10T10:00:00Z").open(link.value());
        byLink("2023-05-10T10:00:00Z").give(link.value(), List.of(new GivenAnswer(1, "The rota was empty", null)));
        assertThat(timeline).containsExactly("CONTRIBUTION_ASKED by complaints.officer", "CONTRIBUTION_OPENED", "CONTRIBUTION_GIVEN");
        assertThat(telephone.said).containsExactly("complaints.officer complaints.notice.contributionGiven " + found.reference());
    }

    @Test
    void a_colleague_without_a_part_in_the_case_answers_and_nobody_else_does_for_them() {
        long number = Long.parseLong(ask().ask(found.reference(), wanted("investigator", null, false)));
        assertThat(as("investigator", Role.INVESTIGATOR).mine()).hasSize(1);
        assertThatThrownBy(() -> as("complaints.manager", Role.COMPLAINTS_MANAGER).open(number)).isInstanceOf(NotFound.class);
        as("investigator", Role.INVESTIGATOR).draft(number, List.of(new GivenAnswer(1, "So far", null)));
        as("investigator", Role.INVESTIGATOR).give(number, List.of(new GivenAnswer(1, "The rota was empty", "partlyUpheld")));
        assertThat(as("investigator", Role.INVESTIGATOR).mine()).isEmpty();
    }

    @Test
    void a_draft_stays_with_whoever_writes_it_until_it_is_handed_in() {
        long number = Long.parseLong(ask().ask(found.reference(), wanted("investigator", null, false)));
        as("investigator", Role.INVESTIGATOR).draft(number, List.of(new GivenAnswer(1, "So far", null)));
        SeeContributions see = new SeeContributions();
        see.cabinet = office.cabinet();
        see.contributions = shelf;
        see.desks = office.desks();
        assertThat(see.of(found.reference()).get(0).points().get(0).answer()).isNull();
        as("investigator", Role.INVESTIGATOR).give(number, List.of(new GivenAnswer(1, "The rota was empty", null)));
        assertThat(see.of(found.reference()).get(0).points().get(0).answer()).isEqualTo("The rota was empty");
    }

    @Test
    void whom_the_case_is_about_is_not_asked_and_sees_nothing_that_they_were_asked_before() {
        long number = Long.parseLong(ask().ask(found.reference(), wanted("investigator", null, false)));
        found.isAbout(Set.of("investigator"), office.desks().mine());
        assertThat(as("investigator", Role.INVESTIGATOR).mine()).isEmpty();
        assertThatThrownBy(() -> as("investigator", Role.INVESTIGATOR).open(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask().ask(found.reference(), wanted("investigator", null, false))).hasMessage("complaints.subjectHasNoPart");
    }

    @Test
    void nobody_is_asked_who_has_no_account() {
        assertThatThrownBy(() -> ask().ask(found.reference(), wanted("nobody.known", null, false))).isInstanceOf(BadInput.class);
    }

    @Test
    void reminders_go_out_on_working_days_and_a_mail_names_no_case() {
        NewContribution wanted = new NewContribution(null, "Sunny Care Home", "manager@example.org", List.of(1), "What do the records say?", false,
                day("2023-05-13"), 3);
        ask().ask(found.reference(), wanted);
        chaseOn("2023-05-13");
        assertThat(telephone.posted).isEmpty();
        chaseOn("2023-05-15");
        chaseOn("2023-05-16");
        assertThat(telephone.posted).hasSize(1);
        assertThat(telephone.posted.get(0).subject() + telephone.posted.get(0).text()).doesNotContain("CMP-").doesNotContain("Calls");
        chaseOn("2023-05-18");
        chaseOn("2023-05-22");
        assertThat(telephone.posted).hasSize(3);
        assertThat(telephone.said).containsExactly("complaints.manager complaints.notice.contributionLate " + found.reference());
    }

    private void chaseOn(String today) {
        ChaseContributions chase = new ChaseContributions();
        chase.contributions = shelf;
        chase.timeline = (of, kind, on, detail, desk) -> timeline.add(kind.name());
        chase.notices = telephone;
        chase.outbox = telephone;
        chase.colleagues = telephone;
        chase.desks = Office.on(today).desks();
        chase.run();
    }

    /** Contributions in memory, numbered as they come. */
    private static final class Shelf implements Contributions {

        private final List<Contribution> all = new ArrayList<>();

        @Override
        public void add(Contribution asked) {
            all.add(asked);
            write(asked, "id", (long) all.size());
        }

        @Override
        public Optional<Contribution> find(long number) {
            return all.stream().filter(one -> one.id() == number).findFirst();
        }

        @Override
        public Optional<Contribution> withLink(String hash) {
            return all.stream().filter(one -> hash.equals(read(one, "linkHash"))).findFirst();
        }

        @Override
        public List<Contribution> of(Case found) {
            return all.stream().filter(one -> one.of() == found).toList();
        }

        @Override
        public List<Contribution> openFor(String account, int atMost) {
            return all.stream().filter(Contribution::isOpen).filter(one -> one.account().filter(account::equals).isPresent()).toList();
        }

        @Override
        public List<Contribution> dueBy(LocalDate today, int atMost) {
            return all.stream().filter(Contribution::isOpen).filter(one -> !one.dueOn().isAfter(today)).toList();
        }

        private static Object read(Contribution one, String name) {
            try {
                return field(name).get(one);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }

        private static void write(Contribution one, String name, Object value) {
            try {
                field(name).set(one, value);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }

        private static Field field(String name) {
            try {
                Field field = Contribution.class.getDeclaredField(name);
                field.setAccessible(true);
                return field;
            } catch (NoSuchFieldException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
