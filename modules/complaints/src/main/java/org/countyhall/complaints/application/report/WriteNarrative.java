package org.countyhall.complaints.application.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.report.Narrative;
import org.countyhall.complaints.domain.report.Narratives;
import org.countyhall.complaints.domain.report.Section;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.EditConflict;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes what a section of the report says in words; what stood there before is kept. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class WriteNarrative {

    private static final int LONGEST = 10_000;

    @Inject
    ReportDesk desk;

    @Inject
    Narratives narratives;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /**
     * @param basedOn the edition that was changed, 0 for none
     * @throws EditConflict when somebody saved another one since
     */
    public void write(FinancialYear year, Directorate directorate, String section, String words, int basedOn) {
        requireAllOf(directorate);
        Section wanted = section(section);
        String text = BadInput.required("words", words).strip();
        if (text.length() > LONGEST) {
            throw new BadInput("words", "complaints.tooLong", LONGEST);
        }
        Optional<Narrative> latest = narratives.latest(year, directorate, wanted);
        int edition = latest.map(Narrative::edition).orElse(0);
        if (edition != basedOn) {
            throw new EditConflict(latest.get().writtenBy(), Map.of("words", latest.get().words(), "edition", String.valueOf(edition)));
        }
        Desk mine = desks.mine();
        narratives.add(year, directorate, new Narrative(wanted, edition + 1, text, mine.at(), mine.officer()));
        audit.record("complaints.narrativeWritten", year + " " + section, "edition=" + edition, "edition=" + (edition + 1));
    }

    /** Every edition of a section's words, latest first. */
    public List<Narrative> editions(FinancialYear year, Directorate directorate, String section) {
        requireAllOf(directorate);
        return narratives.all(year, directorate, section(section));
    }

    /** Who reads every figure of a report writes its words. */
    private void requireAllOf(Directorate directorate) {
        if (desk.isPublic(directorate, false)) {
            throw new Refused(Authority.COMPLAINTS_WORK);
        }
    }

    private static Section section(String spelled) {
        return Spelling.read(Section.class, spelled).orElseThrow(() -> new BadInput("section", "complaints.notInList", spelled,
                String.join(", ", java.util.Arrays.stream(Section.values()).map(Spelling::of).toList())));
    }
}
