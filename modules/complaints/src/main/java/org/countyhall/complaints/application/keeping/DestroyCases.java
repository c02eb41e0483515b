package org.countyhall.complaints.application.keeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
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

    /** What would go with one case: rows by table. */
    public record Preview(DueCase due, Map<String, Integer> rows) {
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

    public List<Preview> preview(List<String> references) {
        return references.stream().limit(MOST).map(this::preview).toList();
    }

    private Preview preview(String reference) {
        long id = cabinet.takeToManage(reference).id();
        DueCase due = archive.scheduled(id, desks.today()).orElseThrow(() -> new NotFound("due case"));
        Map<String, Integer> rows = new LinkedHashMap<>();
        shredder.inventory(id).forEach((table, count) -> {
            if (count > 0) {
                rows.put(table.replace("complaints_", ""), count);
            }
        });
        return new Preview(due, rows);
    }

    public List<Result> destroy(List<String> references) {
        List<Result> results = new ArrayList<>();
        for (String reference : references.stream().distinct().limit(MOST).toList()) {
            results.add(destroy(reference));
        }
        return results;
    }

    private Result destroy(String reference) {
        try {
            return new Result(reference, destruction.destroy(reference), null);
        } catch (RuleBroken kept) {
            return new Result(reference, null, kept.text());
        } catch (NotFound | Refused goneOrNotTheirs) {
            return new Result(reference, null, Texts.of("complaints.keeping.notFound"));
        }
    }
}
