package org.countyhall.complaints.application.ombudsman;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.complaints.domain.ombudsman.Recommendation;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.demo.DemoData;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Invented cases of the Ombudsman as they would stand today: letters that wait or are overdue, a draft, a decision whose remedies are not all done. */
@ApplicationScoped
class DemoOmbudsman implements DemoData {

    private static final String OFFICER = "complaints.manager";
    private static final int MOST = 50;

    @Inject
    OmbudsmanDesk table;

    @Inject
    ReceiveCase receive;

    @Inject
    Caseload caseload;

    private int next = 9100;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        known("Direct payments: full enquiry", OmbudsmanStage.INVESTIGATION, "directPayments", "Questions of the investigation");
        known("Charging: initial enquiry", OmbudsmanStage.INITIAL_ENQUIRY, "charging", "First questions");
        overdue();
        drafted();
        decided();
    }

    /** One that was logged with the other cases, with its first letter. */
    private void known(String summary, OmbudsmanStage stage, String topic, String subject) {
        TableQuery all = TableQuery.everything(MOST).filteredBy("type", "OMBUDSMAN").sortedBy("receivedOn", true);
        Optional<CaseSummary> found = caseload.find(all, table.viewer(), table.today()).page().stream()
                .filter(row -> row.summary().equals(summary)).findFirst();
        found.ifPresent(row -> {
            Case file = table.file(row.reference());
            OmbudsmanCase opened = OmbudsmanCase.open(file.reference(), theirs(file.receivedOn()), stage, topic, null, file.receivedOn());
            opened.investigatedBy("Investigator B");
            opened.wrote(file.receivedOn(), subject, true, null, on(file.receivedOn()));
            if (file.progress().respondedOn() != null) {
                opened.wasWritten(file.progress().respondedOn(), "Answers and papers", 1, on(file.progress().respondedOn()));
            }
            table.cases().add(opened);
        });
    }

    private void overdue() {
        LocalDate received = table.today().minusDays(34);
        OmbudsmanDesk.Both both = opened(received, OmbudsmanStage.INVESTIGATION, "residentialCare", "strategicCommissioning",
                "Residential care: belongings lost in a move", "Resident's daughter");
        both.theirs().wrote(received, "Questions of the investigation", true, null, on(received));
        both.file().noted(EventKind.OMBUDSMAN_WROTE, received, "Questions of the investigation", on(received));
        table.keepTheClock(both, received, on(received));
    }

    private void drafted() {
        LocalDate received = table.today().minusDays(96);
        OmbudsmanDesk.Both both = opened(received, OmbudsmanStage.INVESTIGATION, "assessmentAndCarePlan", "northKent",
                "Assessment and care plan: review overdue by a year", "Carer of an aunt");
        letters(both, received, 24);
        LocalDate draft = table.today().minusDays(12);
        both.theirs().drafted(draft, OmbudsmanDecision.UPHELD_INJUSTICE, "Means to find fault in the delay of the review, and to recommend an"
                + " apology, the review itself and £250.", table.today().plusDays(4), on(draft));
        both.file().noted(EventKind.OMBUDSMAN_DRAFT, draft, Spelling.of(OmbudsmanDecision.UPHELD_INJUSTICE), on(draft));
        table.keepTheClock(both, draft, on(draft));
    }

    private void decided() {
        LocalDate today = table.today();
        LocalDate received = today.minusDays(190);
        OmbudsmanDesk.Both both = opened(received, OmbudsmanStage.INVESTIGATION, "domiciliaryCare", "thanetSouthKentCoast",
                "Domiciliary care: visits missed at weekends", "Son of a resident");
        letters(both, received, 20);
        LocalDate decision = today.minusDays(75);
        Desk desk = on(decision);
        both.theirs().decided(decision, OmbudsmanDecision.UPHELD_INJUSTICE,
                "Weekend visits were missed for two months and nobody noticed. The agency's records are now checked each week.",
                Set.of("qualityOfService"), false, desk);
        both.theirs().recommended(new Recommendation.Wanted("formalApology", "Apologise to the son and his mother", null, decision.plusDays(30)), desk);
        both.theirs().recommended(new Recommendation.Wanted("financialRemedy", "Pay for the worry", Money.pounds("250"), decision.plusDays(30)), desk);
        both.theirs().recommended(new Recommendation.Wanted("staffTraining", "Train the agency's planners", null, decision.plusDays(60)), desk);
        both.theirs().recommended(new Recommendation.Wanted("reviewContract", "Add weekend visits to contract monitoring", null,
                today.plusDays(15)), desk);
        both.theirs().complied(1, decision.plusDays(12), "Copy of the letter of apology", on(decision.plusDays(12)));
        both.theirs().complied(2, decision.plusDays(37), "Payment advice", on(decision.plusDays(37)));
        both.theirs().answered(3, true, decision.plusDays(7), null, on(decision.plusDays(7)));
        both.file().noted(EventKind.OMBUDSMAN_DECIDED, decision, Spelling.of(OmbudsmanDecision.UPHELD_INJUSTICE), desk);
        table.close(both, decision, desk);
    }

    /** Asked on the day of receipt, answered so many days later. */
    private void letters(OmbudsmanDesk.Both both, LocalDate received, int days) {
        both.theirs().wrote(received, "Questions of the investigation", true, null, on(received));
        both.file().noted(EventKind.OMBUDSMAN_WROTE, received, "Questions of the investigation", on(received));
        LocalDate replied = received.plusDays(days);
        both.theirs().wasWritten(replied, "Answers and papers", 1, on(replied));
        both.file().noted(EventKind.OMBUDSMAN_ANSWERED, replied, "Answers and papers", on(replied));
        table.keepTheClock(both, replied, on(replied));
    }

    private OmbudsmanDesk.Both opened(LocalDate received, OmbudsmanStage stage, String topic, String team, String summary, String name) {
        Case file = table.file(receive.receive(new NewCase("ombudsman", null, received, "email", summary,
                new NewCase.Person(name, null, null), "ASCH", team, null, null, OFFICER, List.of())));
        OmbudsmanCase theirs = OmbudsmanCase.open(file.reference(), theirs(received), stage, topic, null, received);
        theirs.investigatedBy("Investigator C");
        table.cases().add(theirs);
        return new OmbudsmanDesk.Both(file, theirs);
    }

    private String theirs(LocalDate received) {
        return "%02d%06d".formatted(FinancialYear.of(received).startYear() % 100, next++);
    }

    private Desk on(LocalDate day) {
        Desk now = table.mine();
        return new Desk(OFFICER, day.atTime(9, 30).atZone(ZoneId.of("Europe/London")).toInstant(), day, now.limits(), now.calendar());
    }
}
