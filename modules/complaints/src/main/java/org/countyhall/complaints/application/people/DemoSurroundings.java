package org.countyhall.complaints.application.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.flags.Advocacy;
import org.countyhall.complaints.domain.flags.Flag;
import org.countyhall.complaints.domain.flags.FlagKind;
import org.countyhall.complaints.domain.flags.Flags;
import org.countyhall.complaints.domain.partners.Handover;
import org.countyhall.complaints.domain.partners.JointComplaint;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.remedies.Agreement;
import org.countyhall.complaints.domain.remedies.Closing;
import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.complaints.domain.types.CoronerRequest;
import org.countyhall.complaints.domain.types.Member;
import org.countyhall.complaints.domain.types.MemberEnquiry;
import org.countyhall.complaints.domain.types.MemberKind;
import org.countyhall.complaints.domain.types.Praise;
import org.countyhall.complaints.domain.types.TypeDetails;
import org.countyhall.core.Texts;
import org.countyhall.core.demo.DemoData;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What stands around some of the invented cases: flags, NHS bodies and providers, remedies of which payments wait for approval,
 * satisfaction, invented members with invented divisions, thanks, and answers of equality monitoring.
 */
@ApplicationScoped
class DemoSurroundings implements DemoData {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime AFTERNOON = LocalTime.of(14, 15);
    private static final String OFFICER = "complaints.officer";
    private static final String MANAGER = "complaints.manager";
    private static final int MOST = 60;
    private static final int MONTHS = 6;
    private static final int MONITORED = 36;
    private static final Map<String, List<String>> ANSWERS = Map.of("ageBand", List.of("from25to44", "from45to64", "from65to84", "over85"),
            "sex", List.of("female", "male", "female"), "ethnicity", List.of("white", "white", "asian", "black"), "disability", List.of("yes", "no"),
            "religion", List.of("none", "christian", "muslim"));

    @Inject
    Cases cases;

    @Inject
    Caseload caseload;

    @Inject
    Flags flags;

    @Inject
    Tasks tasks;

    @Inject
    Partners partners;

    @Inject
    Remedies remedies;

    @Inject
    TypeDetails details;

    @Inject
    Desks desks;

    private final Map<String, String> byName = new HashMap<>();

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void load() {
        TableQuery recent = new TableQuery("", Map.of(), Map.of("receivedOn", desks.today().minusMonths(MONTHS)), Map.of(), Map.of(), "receivedOn", true, 0,
                MOST);
        caseload.find(recent, desks.viewer(), desks.today()).page().stream().filter(row -> row.complainant() != null)
                .forEach(row -> byName.putIfAbsent(row.complainant(), row.reference()));
        care();
        bodiesAndProviders();
        putRight();
        otherTypes();
        monitoring();
    }

    private void with(String name, BiConsumer<Case, LocalDate> work) {
        if (byName.containsKey(name)) {
            cases.find(byName.get(name)).ifPresent(found -> work.accept(found, found.receivedOn()));
        }
    }

    private LocalDate after(LocalDate day, int workingDays) {
        LocalDate then = desks.calendar().after(day, workingDays);
        return then.isAfter(desks.today()) ? desks.today() : then;
    }

    private Desk desk(String who, LocalDate day) {
        Desk mine = desks.mine();
        return new Desk(who, day.atTime(AFTERNOON).atZone(LONDON).toInstant(), day, mine.limits(), mine.calendar());
    }

    private void care() {
        with("Margaret Holloway", (found, received) -> {
            flag(found, FlagKind.VULNERABLE, "Her father lives alone and cannot use the telephone", after(received, 2), false);
            Desk offers = desk(OFFICER, after(received, 2));
            flags.add(Advocacy.offered(found, offers.today(), true, "Example Advocacy Service", offers));
            found.noted(EventKind.ADVOCACY_OFFERED, offers.today(), "Example Advocacy Service", offers);
        });
        with("Carl Jessop", (found, received) -> flag(found, FlagKind.SAFEGUARDING, "Remarks that frightened his aunt; the team was told", received, true));
        with("Graham Nettles", (found, received) -> flag(found, FlagKind.VULNERABLE, "Cares for his wife and is unwell himself", after(received, 4), false));
    }

    private void flag(Case found, FlagKind kind, String words, LocalDate on, boolean done) {
        Desk desk = desk(OFFICER, on);
        flags.add(Flag.raised(found, kind, words, desk));
        Task task = Task.raised(found, kind.task(), Texts.of("complaints.flags.task." + Spelling.of(kind)), found.officer() == null ? OFFICER : null,
                kind.dueOn(desk), desk);
        if (done) {
            task.done(on, null, desk);
        }
        tasks.add(task);
        found.noted(EventKind.FLAG_RAISED, on, Spelling.of(kind), desk);
    }

    private void bodiesAndProviders() {
        Map<String, Long> providers = new HashMap<>();
        partners.providers().forEach(one -> providers.put(one.name(), one.id()));
        with("Margaret Holloway", (found, received) -> {
            Handover late = handed(found, providers.get("Example Home Care South"), "Times of the morning visits in the last month", after(received, 3), 9);
            Desk desk = desk(OFFICER, after(received, 14));
            late.chase(desk.today(), "by telephone", desk);
            found.noted(EventKind.PROVIDER_CHASED, desk.today(), late.provider().name(), desk);
        });
        with("Winifred Ash", (found, received) -> handed(found, providers.get("Example Equipment Store"), "When the ramp will be built", after(received, 5), 12));
        with("Eileen Foss", (found, received) -> {
            Handover back = handed(found, providers.get("Example Care Homes"), "What was packed when he moved", after(received, 2), 9);
            Desk desk = desk(OFFICER, after(received, 8));
            back.returned(desk.today(), "The hearing aid was found, the watch was not", desk);
            found.noted(EventKind.PROVIDER_RETURNED, desk.today(), back.provider().name(), desk);
        });
        with("Patrick Oyelaran", (found, received) -> {
            Desk desk = desk(OFFICER, after(received, 3));
            JointComplaint joint = JointComplaint.agreed(found, null, Texts.of("complaints.partners.council"),
                    List.of("Example Mental Health NHS Trust", "Example Ambulance NHS Trust"), desk.today(), desk);
            partners.add(joint);
            found.noted(EventKind.JOINT_COMPLAINT, desk.today(), joint.leadBody(), desk);
            Desk later = desk(OFFICER, after(received, 5));
            joint.consented(joint.bodies().get(0).id(), later.today(), "Patrick Oyelaran", "signed form", later);
            found.noted(EventKind.BODY_CONSENT, later.today(), joint.bodies().get(0).body(), later);
        });
    }

    private Handover handed(Case found, Long provider, String what, LocalDate on, int workingDays) {
        Desk desk = desk(OFFICER, on);
        Handover handed = Handover.to(partners.provider(provider).orElseThrow(), found, what, on, desk.calendar().after(on, workingDays), desk);
        partners.add(handed);
        found.noted(EventKind.HANDED_OVER, on, handed.provider().name(), desk);
        return handed;
    }

    private void putRight() {
        with("Ottoline Grey", (found, received) -> {
            LocalDate agreed = found.closedOn() == null ? after(received, 20) : found.closedOn();
            Remedy refund = payment(found, "The second charge is taken back", PaymentKind.CHARGE_ADJUSTMENT, Loss.QUANTIFIABLE, null, "186.40", agreed);
            approve(refund, after(agreed, 2));
            refund.done(after(agreed, 5), "Credit note on the account", "INV-CR-20417", desk(OFFICER, after(agreed, 5)));
            asked(found, agreed, null);
        });
        with("Bernard Pike", (found, received) -> {
            LocalDate agreed = found.closedOn() == null ? after(received, 20) : found.closedOn();
            Remedy sorry = other(found, RemedyKind.APOLOGY, "Letter from the head of service", agreed, 5);
            sorry.done(after(agreed, 4), "Copy of the letter in the documents", null, desk(OFFICER, after(agreed, 4)));
            payment(found, "For the distress of the evening in question", PaymentKind.GOODWILL, Loss.SYMBOLIC, "The visit was not charged", "150.00", agreed);
            asked(found, agreed, 4);
        });
        with("Dolores Finch", (found, received) -> {
            LocalDate agreed = after(received, 16);
            payment(found, "For the worry about who read the report", PaymentKind.GOODWILL, Loss.SYMBOLIC, "Nothing was lost that can be counted", "100.00",
                    agreed);
            other(found, RemedyKind.CORRECTION, "Former address is taken out of all systems", agreed, 25);
        });
        with("Gwen Abara", (found, received) -> {
            LocalDate agreed = found.closedOn() == null ? after(received, 18) : found.closedOn();
            other(found, RemedyKind.SERVICE_PROVIDED, "Transport to the day centre begins again", agreed, 5);
            other(found, RemedyKind.TRAINING, "How long before a change families are told", agreed, 40);
        });
        with("Maud Ellery", (found, received) -> {
            Remedy taxi = payment(found, "Taxis that the family paid themselves", PaymentKind.CHARGE_ADJUSTMENT, Loss.QUANTIFIABLE, null, "64.80",
                    after(received, 12));
            approve(taxi, after(received, 14));
        });
    }

    private Remedy payment(Case found, String what, PaymentKind kind, Loss loss, String noLoss, String pounds, LocalDate on) {
        return agree(found, new Agreement(null, RemedyKind.PAYMENT, null, what, OFFICER, desks.calendar().after(on, 20), on, kind, loss, noLoss,
                new BigDecimal(pounds)), on);
    }

    private Remedy other(Case found, RemedyKind kind, String what, LocalDate on, int workingDays) {
        return agree(found, new Agreement(1, kind, null, what, OFFICER, desks.calendar().after(on, workingDays), on, null, null, null, null), on);
    }

    private Remedy agree(Case found, Agreement agreement, LocalDate on) {
        Desk desk = desk(OFFICER, on);
        Remedy agreed = Remedy.agreed(found, agreement, remedies.of(found), desk);
        remedies.add(agreed);
        found.noted(EventKind.REMEDY_AGREED, on, agreed.description(), desk);
        return agreed;
    }

    private void approve(Remedy payment, LocalDate on) {
        Desk desk = desk(MANAGER, on);
        payment.approve(on, desk);
        payment.of().noted(EventKind.PAYMENT_APPROVED, on, payment.description(), desk);
    }

    private void asked(Case found, LocalDate closed, Integer score) {
        Desk desk = desk(OFFICER, after(closed, 1));
        Closing closing = Closing.of(found);
        closing.lesson(true);
        closing.asked(desk.today(), "by letter", desk);
        found.noted(EventKind.SATISFACTION_ASKED, desk.today(), "by letter", desk);
        if (score != null) {
            Desk later = desk(OFFICER, after(closed, 6));
            closing.answered(later.today(), score, "Was listened to in the end", later);
            found.noted(EventKind.SATISFACTION_ANSWERED, later.today(), String.valueOf(score), later);
        }
        remedies.add(closing);
    }

    /** The members of the paper are real people and get no divisions here: these are invented with theirs. */
    private void otherTypes() {
        List<Member> invented = List.of(Member.elected("Cllr A Example", MemberKind.COUNCILLOR, "Castle Ward"),
                Member.elected("Cllr B Example", MemberKind.COUNCILLOR, "Harbour Ward"), Member.elected("Cllr C Example", MemberKind.COUNCILLOR, "Mill and Orchard"));
        invented.forEach(details::add);
        with("Office of a county councillor", (found, received) -> details.add(MemberEnquiry.of(found, invented.get(0), null)));
        with("Office of a Member of Parliament", (found, received) -> details.members().stream().filter(one -> one.kind() == MemberKind.MP).findFirst()
                .ifPresent(member -> details.add(MemberEnquiry.of(found, member, null))));
        with("Agnes Roper", (found, received) -> {
            details.add(Praise.of(found, "The technician of the equipment team"));
            found.noted(EventKind.PRAISE_RECORDED, received, "The technician of the equipment team", desk(OFFICER, received));
        });
        with("Office of the coroner", (found, received) -> {
            Desk desk = desk(MANAGER, after(received, 2));
            CoronerRequest request = CoronerRequest.of(found);
            request.handedToLegal(desk.today(), "Legal services", desk);
            details.add(request);
            found.noted(EventKind.LEGAL_HANDOVER, desk.today(), request.handedTo(), desk);
        });
    }

    private void monitoring() {
        for (int i = 0; i < MONITORED; i++) {
            Map<String, String> said = new HashMap<>();
            for (Map.Entry<String, List<String>> question : ANSWERS.entrySet()) {
                said.put(question.getKey(), question.getValue().get((i + question.getKey().length()) % question.getValue().size()));
            }
            flags.monitored(UUID.randomUUID().toString(), desks.today().getYear(), said);
        }
    }
}
