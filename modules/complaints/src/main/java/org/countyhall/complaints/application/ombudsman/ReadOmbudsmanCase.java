package org.countyhall.complaints.application.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.countyhall.complaints.api.ombudsman.OmbudsmanFile;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanLetter;
import org.countyhall.complaints.domain.ombudsman.Recommendation;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the Ombudsman does with a case, for whoever may open that case. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadOmbudsmanCase {

    @Inject
    OmbudsmanDesk table;

    @Inject
    Knowledge knowledge;

    @Inject
    ReferenceData data;

    @Inject
    Audit audit;

    /** Opens it; the opening is written down. */
    public OmbudsmanFile open(String reference) {
        OmbudsmanDesk.Both both = table.take(reference);
        audit.opened("complaints.case", both.file().reference());
        return file(both.theirs());
    }

    /** Beside a file that is open already; empty while nothing is known of the Ombudsman in it. */
    public Optional<OmbudsmanFile> beside(String reference) {
        Case file = table.file(reference);
        return table.cases().find(file.reference()).map(this::file);
    }

    /** The Ombudsman cases that a complaint went on as or came back from, as far as the reader may know of them. */
    public List<OmbudsmanFile> about(String complaint) {
        Case file = table.file(complaint);
        List<OmbudsmanCase> all = table.cases().about(file.reference());
        Predicate<String> known = knowledge.among(table.viewer(), all.stream().map(OmbudsmanCase::caseReference));
        return all.stream().filter(one -> known.test(one.caseReference())).map(this::file).toList();
    }

    private OmbudsmanFile file(OmbudsmanCase theirs) {
        Codes codes = data.codes();
        LocalDate today = table.today();
        Predicate<String> known = knowledge.among(table.viewer(), Stream.of(theirs.complaintReference(), theirs.returnedReference()));
        return new OmbudsmanFile(theirs.caseReference(), theirs.theirReference(), Spelling.of(theirs.stage()),
                codes.label(CodeList.OMBUDSMAN_TOPIC, theirs.topic()), theirs.investigator(), theirs.receivedOn(),
                named(theirs.complaintReference(), known), named(theirs.returnedReference(), known), theirs.replyBy(), draft(theirs), theirs.decidedOn(), Spelling.of(theirs.decision()),
                theirs.summary(), theirs.problems().stream().map(code -> codes.label(CodeList.CATEGORY, code)).sorted().toList(),
                theirs.isRemediedBefore(), theirs.letters().stream().map(letter -> letter(letter, today)).toList(),
                theirs.recommendations().stream().map(one -> recommended(one, codes, today)).toList());
    }

    private static String named(String reference, Predicate<String> known) {
        return known.test(reference) ? reference : null;
    }

    private static OmbudsmanFile.Draft draft(OmbudsmanCase theirs) {
        return theirs.draft() == null ? null : new OmbudsmanFile.Draft(theirs.draft().on(), Spelling.of(theirs.draft().decision()),
                theirs.draft().text(), theirs.draft().commentsBy(), theirs.draft().commentedOn(), theirs.draft().comments());
    }

    private static OmbudsmanFile.Letter letter(OmbudsmanLetter letter, LocalDate today) {
        return new OmbudsmanFile.Letter(letter.number(), Spelling.of(letter.direction()), letter.writtenOn(), letter.subject(),
                letter.replyBy(), letter.answeredOn(), letter.isWaiting(), letter.isLate(today));
    }

    private static OmbudsmanFile.Recommended recommended(Recommendation one, Codes codes, LocalDate today) {
        return new OmbudsmanFile.Recommended(one.number(), codes.label(CodeList.CORRECTIVE_ACTION, one.category()), one.text(),
                one.amount() == null ? null : one.amount().pounds(), one.dueOn(), one.accepted(), one.answeredOn(), one.answer(),
                one.doneOn(), one.evidence(), one.isWaiting(), one.isLate(today));
    }
}
