package org.countyhall.complaints.application.ombudsman;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.ombudsman.GivenDecision;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.rules.PrematureComesBackAsComplaint;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The Ombudsman has decided. A premature complaint comes back to the council as a new one, linked to this case. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class DecideOmbudsmanCase {

    @Inject
    OmbudsmanDesk table;

    @Inject
    ReceiveCase receive;

    @Inject
    ReferenceData data;

    @Inject
    Audit audit;

    /** @return the reference of the complaint that came back; this case's own when none did */
    public String decide(String reference, GivenDecision given) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        OmbudsmanDecision decision = Typed.constant(OmbudsmanDecision.class, "decision", given.decision());
        both.theirs().decided(given.on(), decision, Typed.text("summary", given.summary(), Typed.TEXT), problems(given.problems()),
                given.remediedBefore(), desk);
        both.file().noted(EventKind.OMBUDSMAN_DECIDED, given.on(), Spelling.of(decision), desk);
        table.close(both, given.on(), desk);
        Optional<Case> complaint = table.complaint(both.theirs());
        complaint.ifPresent(one -> one.noted(EventKind.OMBUDSMAN_DECIDED, given.on(), Spelling.of(decision), desk));
        audit.record("complaints.ombudsmanDecided", both.file().reference(), null, "on=" + given.on() + ", decision=" + Spelling.of(decision));
        return PrematureComesBackAsComplaint.asNewOne(decision, complaint.map(Case::status).orElse(null))
                ? comesBack(both, complaint, given, desk) : both.file().reference();
    }

    private String comesBack(OmbudsmanDesk.Both both, Optional<Case> complaint, GivenDecision given, Desk desk) {
        Case file = both.file();
        String name = Optional.ofNullable(Typed.text("name", given.name(), Typed.NAME))
                .or(() -> complaint.map(one -> one.complainant().name()))
                .or(() -> Optional.ofNullable(file.complainant().name()))
                .orElseThrow(() -> new BadInput("name", "core.required"));
        String reference = receive.receive(new NewCase("complaint", Spelling.of(file.procedure()), given.on(), file.method(), file.summary(),
                new NewCase.Person(name, complaint.map(one -> one.complainant().onBehalfOf()).orElse(null), null),
                file.directorate() == null ? null : file.directorate().name(), file.team(), null, null, file.officer(),
                List.of(new NewCase.NewPoint(file.summary(), null))));
        Case back = table.file(reference);
        back.keptLike(file, desk);
        complaint.ifPresent(one -> back.keptLike(one, desk));
        both.theirs().returnedAs(reference);
        file.noted(EventKind.CAME_BACK, given.on(), reference, desk);
        return reference;
    }

    private Set<String> problems(List<String> given) {
        Set<String> problems = new LinkedHashSet<>();
        if (given != null) {
            given.stream().filter(text -> text != null && !text.isBlank())
                    .forEach(text -> problems.add(data.codes().read(CodeList.CATEGORY, "problems", text)));
        }
        return problems;
    }
}
