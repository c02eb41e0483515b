package org.countyhall.complaints.application.learning;

import java.util.Map;

import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.complaints.domain.learning.Pair;
import org.countyhall.complaints.domain.learning.Pairs;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes and changes "You said, we did". */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class EditYouSaid {

    private static final int LONGEST = 2000;

    @Inject
    Pairs pairs;

    @Inject
    Lessons lessons;

    @Inject
    Audit audit;

    /** @return the number of the new pair */
    public String add(FinancialYear year, Integer order, String youSaid, String weDid, String lesson) {
        int place = order == null ? pairs.of(year.toString()).stream().mapToInt(Pair::order).max().orElse(0) + 1 : order;
        Pair pair = Pair.written(year.toString(), place, text("youSaid", youSaid), text("weDid", weDid), known(lesson));
        pairs.add(pair);
        audit.record("complaints.youSaidWritten", String.valueOf(pair.id()), null, "year=" + year);
        return String.valueOf(pair.id());
    }

    /** @param version the one that was shown; somebody else's later words are not overwritten */
    public void change(long id, int version, int order, String youSaid, String weDid, String lesson) {
        Pair pair = take(id);
        if (pair.version() != version) {
            throw new EditConflict("", Map.of("order", String.valueOf(pair.order()), "youSaid", pair.youSaid(), "weDid", pair.weDid(),
                    "version", String.valueOf(pair.version())));
        }
        pair.rewrite(order, text("youSaid", youSaid), text("weDid", weDid), known(lesson));
        audit.record("complaints.youSaidChanged", String.valueOf(id), null, "year=" + pair.year());
    }

    public void remove(long id) {
        Pair pair = take(id);
        pairs.remove(pair);
        audit.record("complaints.youSaidRemoved", String.valueOf(id), "youSaid=" + pair.youSaid(), null);
    }

    private Pair take(long id) {
        return pairs.find(id).orElseThrow(() -> new NotFound("pair"));
    }

    private static String text(String field, String given) {
        return Typed.text(field, given, LONGEST);
    }

    private String known(String lesson) {
        String reference = Typed.text("lesson", lesson, Typed.NAME);
        if (reference != null && lessons.find(reference).isEmpty()) {
            throw new BadInput("lesson", "complaints.noSuchLesson", reference);
        }
        return reference;
    }
}
