package org.countyhall.complaints.application.ombudsman;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.ombudsman.NewOmbudsmanCase;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.complaints.domain.rules.OmbudsmanReferenceHasEightDigits;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A complaint has reached the Ombudsman, who writes to the council: a case of its own, linked to the complaint when it is known. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class OpenOmbudsmanCase {

    @Inject
    OmbudsmanDesk table;

    @Inject
    ReceiveCase receive;

    @Inject
    ReferenceData data;

    @Inject
    Audit audit;

    /** @return the council's reference of the new case */
    public String open(NewOmbudsmanCase given) {
        String theirs = unused(given.theirReference());
        Optional<Case> complaint = complaint(given.complaint());
        String reference = receive.receive(new NewCase("ombudsman",
                first(given.procedure(), complaint.map(one -> Spelling.of(one.procedure()))), given.receivedOn(), "email",
                given.summary(), new NewCase.Person(first(given.name(), complaint.map(one -> one.complainant().name())), null, null),
                first(given.directorate(), complaint.map(Case::directorate).map(Enum::name)), first(given.team(), complaint.map(Case::team)),
                null, null, given.officer(), List.of()));
        describe(table.file(reference), theirs, given, complaint);
        return reference;
    }

    /** Says what the Ombudsman has to do with a case that was logged before. */
    public String describe(String reference, NewOmbudsmanCase given) {
        Case file = table.file(reference);
        if (file.type() != CaseType.OMBUDSMAN) {
            throw new BadInput("reference", "complaints.notAnOmbudsmanCase", file.reference());
        }
        if (table.cases().find(file.reference()).isPresent()) {
            throw new BadInput("reference", "complaints.ombudsmanCaseKnown", file.reference());
        }
        describe(file, unused(given.theirReference()), given, complaint(given.complaint()));
        return file.reference();
    }

    private void describe(Case file, String theirs, NewOmbudsmanCase given, Optional<Case> complaint) {
        Desk desk = table.mine();
        OmbudsmanStage stage = Typed.constant(OmbudsmanStage.class, "stage", BadInput.required("stage", given.stage()));
        OmbudsmanCase opened = OmbudsmanCase.open(file.reference(), theirs, stage,
                data.codes().read(CodeList.OMBUDSMAN_TOPIC, "topic", given.topic()), complaint.map(Case::reference).orElse(null), file.receivedOn());
        opened.investigatedBy(Typed.text("investigator", given.investigator(), Typed.NAME));
        String letter = Typed.text("letter", given.letter(), Typed.LINE);
        if (letter != null) {
            opened.wrote(file.receivedOn(), letter, given.wantsReply(), given.replyBy(), desk);
            file.noted(EventKind.OMBUDSMAN_WROTE, file.receivedOn(), letter, desk);
            table.keepTheClock(new OmbudsmanDesk.Both(file, opened), file.receivedOn(), desk);
        }
        table.cases().add(opened);
        complaint.ifPresent(one -> {
            file.keptLike(one, desk);
            one.noted(EventKind.WENT_TO_OMBUDSMAN, file.receivedOn(), file.reference(), desk);
        });
        audit.record("complaints.ombudsmanCaseOpened", file.reference(), null, "theirReference=" + theirs + ", stage=" + Spelling.of(stage));
    }

    private String unused(String typed) {
        String theirs = OmbudsmanReferenceHasEightDigits.written("theirReference", typed);
        if (table.cases().findTheirs(theirs).isPresent()) {
            throw new BadInput("theirReference", "complaints.ombudsmanReferenceKnown", theirs);
        }
        return theirs;
    }

    private Optional<Case> complaint(String typed) {
        String reference = Typed.text("complaint", typed, Typed.NAME);
        if (reference == null) {
            return Optional.empty();
        }
        Case found = table.file(reference);
        if (found.type() != CaseType.COMPLAINT) {
            throw new BadInput("complaint", "complaints.notAComplaint", found.reference());
        }
        return Optional.of(found);
    }

    private static String first(String given, Optional<String> otherwise) {
        return given == null || given.isBlank() ? otherwise.orElse(null) : given;
    }
}
