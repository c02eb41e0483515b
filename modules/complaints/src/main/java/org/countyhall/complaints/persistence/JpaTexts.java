package org.countyhall.complaints.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.documents.SealedWords;
import org.countyhall.complaints.domain.see.SearchPlan;
import org.countyhall.complaints.domain.see.SearchTerm;
import org.countyhall.complaints.domain.see.Stem;
import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Asks the index for the rare words of a question only, and looks for the common ones in what it finds: an index that must fetch
 * every text with "care" in it is slower than reading the newest texts one after the other.
 */
@ApplicationScoped
class JpaTexts implements Texts {

    private static final int MOST_CANDIDATES = 300;
    private static final long RARE = 20_000;
    private static final long READ_FROM_THE_END = 40_000;
    private static final int INDEXED_FROM = 3;
    private static final double GUESSED = 0.6;

    private static final String COLUMNS = "SELECT c.reference, c.type, LEFT(c.summary, 200), t.kind, t.source_id, t.day, t.title, t.stems,"
            + " c.complainant_name FROM complaints_text t JOIN complaints_case c ON c.id = t.case_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    SealedWords sealed;

    @Override
    public List<Hit> search(SearchPlan plan, Filter filter, Viewer viewer, int atMost) {
        if (plan.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = all(plan.terms(), filter, viewer);
        if (found.isEmpty() && plan.terms().size() > 1) {
            List<SearchTerm> rarest = plan.terms().stream().filter(term -> term.seen() > 0 && term.seen() <= RARE).toList();
            found = rarest.isEmpty() ? List.of() : some(rarest, filter, viewer);
        }
        List<Hit> hits = found.stream().map(row -> hit(row, plan))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::day, Comparator.reverseOrder())
                        .thenComparing(Hit::reference)).toList();
        Set<String> told = new HashSet<>();
        return hits.stream().filter(hit -> told.add(hit.reference() + hit.kind())).limit(atMost).toList();
    }

    private static boolean isIndexed(SearchTerm term) {
        return term.stems().stream().allMatch(stem -> stem.length() >= INDEXED_FROM);
    }

    /** Texts with every term. */
    private List<Object[]> all(List<SearchTerm> terms, Filter filter, Viewer viewer) {
        Wanted wanted = filtered(filter, viewer);
        List<SearchTerm> rare = terms.stream().filter(term -> isIndexed(term) && term.seen() <= RARE).toList();
        if (rare.isEmpty()) {
            wanted.and("t.id > (SELECT MAX(id) FROM complaints_text) - :last", "last", READ_FROM_THE_END);
        } else {
            wanted.and("MATCH(t.stems) AGAINST (:indexed IN BOOLEAN MODE)", "indexed", rare.stream()
                    .map(term -> "+(" + String.join(" ", tokens(term)) + ")").collect(Collectors.joining(" ")));
        }
        int number = 0;
        for (SearchTerm term : terms) {
            if (!rare.contains(term)) {
                List<String> any = new ArrayList<>();
                for (String token : tokens(term)) {
                    String name = "stem" + number++;
                    wanted.and("TRUE", name, "% " + token + " %");
                    any.add("CONCAT(' ', t.stems, ' ') LIKE :" + name);
                }
                wanted.and("(" + String.join(" OR ", any) + ")");
            }
        }
        return rows(wanted);
    }

    /** Texts with any of them, the more the better. */
    private List<Object[]> some(List<SearchTerm> terms, Filter filter, Viewer viewer) {
        return rows(filtered(filter, viewer).and("MATCH(t.stems) AGAINST (:indexed IN BOOLEAN MODE)", "indexed",
                terms.stream().flatMap(term -> tokens(term).stream()).filter(token -> token.length() >= INDEXED_FROM)
                        .collect(Collectors.joining(" "))));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Wanted wanted) {
        return wanted.query(em, COLUMNS, " ORDER BY t.id DESC").setMaxResults(MOST_CANDIDATES).getResultList();
    }

    private static Wanted filtered(Filter filter, Viewer viewer) {
        Wanted wanted = Wanted.visible(viewer);
        if (!filter.kinds().isEmpty()) {
            wanted.and("t.kind IN (:kinds)", "kinds", filter.kinds().stream().map(TextKind::name).toList());
        }
        if (filter.from() != null) {
            wanted.and("t.day >= :fromDay", "fromDay", filter.from());
        }
        if (filter.to() != null) {
            wanted.and("t.day <= :toDay", "toDay", filter.to());
        }
        return wanted;
    }

    /** A word as it is, and as the mark that stands for it where a document has it. */
    private List<String> tokens(SearchTerm term) {
        return term.stems().stream().flatMap(stem -> Stream.of(stem, sealed.mark(stem))).toList();
    }

    private Hit hit(Object[] row, SearchPlan plan) {
        Set<String> stems = Set.of(((String) row[7]).split(" "));
        Set<String> name = Stem.words((String) row[8]);
        Set<String> read = plan.terms().stream().flatMap(term -> term.words().stream())
                .filter(word -> stems.contains(Stem.of(word)) || stems.contains(sealed.mark(Stem.of(word))))
                .collect(Collectors.toSet());
        double score = TextKind.CASE.name().equals(row[3]) ? 0.5 : 0;
        for (SearchTerm term : plan.terms()) {
            if (tokens(term).stream().anyMatch(stems::contains)) {
                double weight = Math.log(2 + 1_000_000.0 / (1 + term.seen()));
                score += term.exact() ? weight : weight * GUESSED;
                score += term.words().stream().anyMatch(name::contains) ? weight / 2 : 0;
            }
        }
        return new Hit((String) row[0], Spelling.of(CaseType.valueOf((String) row[1])), (String) row[2], TextKind.valueOf((String) row[3]),
                ((Number) row[4]).longValue(), Columns.day(row[5]), (String) row[6], score, read);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Hit> byReference(String beginning, Viewer viewer, int atMost) {
        List<Object[]> rows = Wanted.visible(viewer).and("c.reference LIKE :beginning", "beginning", beginning + "%")
                .query(em, "SELECT c.reference, c.type, LEFT(c.summary, 200), c.id, c.received_on FROM complaints_case c", " ORDER BY c.reference")
                .setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new Hit((String) row[0], Spelling.of(CaseType.valueOf((String) row[1])), (String) row[2], TextKind.CASE,
                ((Number) row[3]).longValue(), Columns.day(row[4]), "", 1, Set.of())).toList();
    }

    @Override
    public String text(Hit hit) {
        if (hit.kind() == TextKind.DOCUMENT) {
            return sealed.read(hit.source());
        }
        String sql = switch (hit.kind()) {
            case CASE -> "SELECT CONCAT_WS(' · ', c.complainant_name, c.on_behalf_of, c.summary, (SELECT GROUP_CONCAT(CONCAT_WS(' – ',"
                    + " p.summary, p.reasons) SEPARATOR ' · ') FROM complaints_point p WHERE p.case_id = c.id), c.closing_reason)"
                    + " FROM complaints_case c WHERE c.id = ?";
            case LETTER -> "SELECT CONCAT_WS(' · ', REPLACE(addressee, '\\n', ', '), text) FROM complaints_letter WHERE id = ?";
            case MAIL -> "SELECT CONCAT_WS(' · ', from_name, text) FROM complaints_mail WHERE id = ?";
            case NOTE -> "SELECT words FROM complaints_note WHERE id = ?";
            case DOCUMENT -> throw new IllegalStateException("the text of a document is sealed");
        };
        List<?> texts = em.createNativeQuery(sql).setParameter(1, hit.source()).getResultList();
        return texts.isEmpty() || texts.get(0) == null ? "" : texts.get(0).toString();
    }
}
