package org.countyhall.complaints.application.keeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.domain.keeping.Shredder;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The manager looks at the cases whose time has come, sees what would go, and has them destroyed, each for itself. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class DestroyCases {

    private static final int MOST = 100;

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Archive archive;

    @Inject
    Shredder shredder;

    @Inject
    Destruction destruction;

    /** What came of one case: a certificate, or why it was not destroyed. */
    public record Result(String reference, String certificate, String refusal) {
    }

    /** What would go with one case, rows by table; or why it would not be destroyed, and nothing of it. */
    public record Preview(String reference, DueCase due, Map<String, Integer> rows, String refusal) {
    }

    /** @param query its filters spelled as in the interface: {@code type=complaint}, {@code outcome=notUpheld}, {@code held=no} */
    public Rows<DueCase> due(TableQuery query) {
        return archive.due(desks.viewer(), desks.today(), query.reading(DestroyCases::read));
    }

    private static String read(String key, String text) {
        return switch (key) {
            case "type" -> Reading.constant(CaseType.class, key, text).name();
            case "outcome" -> Reading.constant(Outcome.class, key, text).name();
            default -> text;
        };
    }

    public boolean anyDue() {
        return archive.anyDue(desks.viewer(), desks.today());
    }

    /** @throws NotFound where not one of them is theirs to destroy */
    public List<Preview> preview(List<String> references) {
        List<Preview> previews = each(references, this::preview, (reference, why) -> new Preview(reference, null, Map.of(), why));
        if (previews.stream().allMatch(one -> notTheirs().equals(one.refusal()))) {
            throw new NotFound("due case");
        }
        return previews;
    }

    private Preview preview(String reference) {
        Case found = cabinet.takeToManage(reference);
        DueCase due = destruction.due(found, desks.today());
        Map<String, Integer> rows = new LinkedHashMap<>();
        shredder.inventory(found.id()).forEach((table, count) -> {
            if (count > 0) {
                rows.put(table.replace("complaints_", ""), count);
            }
        });
        return new Preview(due.reference(), due, rows, null);
    }

    public List<Result> destroy(List<String> references) {
        return each(references, reference -> new Result(reference, destruction.destroy(reference), null),
                (reference, why) -> new Result(reference, null, why));
    }

    /** One that is not theirs is refused as one that does not exist, and the others go on. */
    private static <R> List<R> each(List<String> references, Function<String, R> step, BiFunction<String, String, R> refused) {
        List<R> results = new ArrayList<>();
        for (String reference : references.stream().distinct().limit(MOST).toList()) {
            try {
                results.add(step.apply(reference));
            } catch (RuleBroken kept) {
                results.add(refused.apply(reference, kept.text()));
            } catch (NotFound | Refused goneOrNotTheirs) {
                results.add(refused.apply(reference, notTheirs()));
            }
        }
        return results;
    }

    private static String notTheirs() {
        return Texts.of("complaints.keeping.notTheirs");
    }
}
