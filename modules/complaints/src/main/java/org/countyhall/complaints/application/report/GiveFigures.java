package org.countyhall.complaints.application.report;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.given.Given;
import org.countyhall.complaints.domain.given.GivenFigure;
import org.countyhall.complaints.domain.given.GivenFigures;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.EditConflict;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives figures of the report that no register holds, each with its source; what stood there before is kept. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class GiveFigures {

    private static final int LONGEST_SOURCE = 300;
    private static final long LARGEST = 100_000_000L;
    private static final int HUNDRED = 100;

    @Inject
    GivenFigures figures;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @param basedOn the edition that was changed, 0 for none */
    public record Typing(String what, String value, String source, int basedOn) {
    }

    public Map<Given, GivenFigure> of(FinancialYear year, Directorate directorate) {
        return figures.latest(year, directorate);
    }

    /**
     * Only what was changed is written; a figure without a value is left as it is.
     *
     * @throws EditConflict when somebody gave another one since
     */
    public void give(FinancialYear year, Directorate directorate, List<Typing> typed) {
        Map<Given, GivenFigure> latest = figures.latest(year, directorate);
        typed.stream().filter(one -> one.value() != null && !one.value().isBlank()).forEach(one -> {
            Given what = BadInput.required("what", Typed.constant(Given.class, "what", one.what()));
            long value = value(what, one.value());
            String source = Typed.required(Spelling.of(what) + "Source", one.source(), LONGEST_SOURCE);
            GivenFigure before = latest.get(what);
            if (before == null || before.value() != value || !before.source().equals(source)) {
                write(year, directorate, what, value, source, before, one.basedOn());
            }
        });
    }

    private void write(FinancialYear year, Directorate directorate, Given what, long value, String source, GivenFigure before, int basedOn) {
        int edition = before == null ? 0 : before.edition();
        if (edition != basedOn) {
            throw new EditConflict(before == null ? null : before.givenBy(),
                    Map.of(Spelling.of(what), before == null ? "" : String.valueOf(before.value())));
        }
        Desk desk = desks.mine();
        figures.add(year, directorate, new GivenFigure(what, value, source, edition + 1, desk.at(), desk.officer()));
        audit.record("complaints.reportFigureGiven", year + (directorate == null ? "" : " " + directorate) + " " + Spelling.of(what),
                before == null ? null : before.value() + ", " + before.source(), value + ", " + source);
    }

    private static long value(Given what, String text) {
        String digits = text.strip().replaceAll("[, \\u00a3%]", "");
        if (!digits.matches("\\d{1,9}") || Long.parseLong(digits) > (what.isPercent() ? HUNDRED : LARGEST)) {
            throw new BadInput(Spelling.of(what), "complaints.reportFigureNotANumber", text);
        }
        return Long.parseLong(digits);
    }
}
