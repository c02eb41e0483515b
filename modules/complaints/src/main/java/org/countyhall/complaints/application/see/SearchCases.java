package org.countyhall.complaints.application.see;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.see.FoundTexts;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.see.SearchPlan;
import org.countyhall.complaints.domain.see.Snippet;
import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.Texts;
import org.countyhall.complaints.domain.see.WordBook;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Searches cases, notes, letters, mails and documents for words, forgiving about their spelling; only of cases that the person may open. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SearchCases {

    private static final Pattern REFERENCE = Pattern.compile("(?i)\\s*([a-z]{3})[-\\s/]?(\\d{2})[-\\s/]?([A-Z]?\\d{0,7})\\s*");
    private static final int LONGEST = 200;

    @Inject
    Texts texts;

    @Inject
    WordBook book;

    @Inject
    Desks desks;

    /**
     * @param kinds {@code case}, {@code note}, {@code letter}, {@code mail}, {@code document}; none for all
     * @param from null for no first day
     * @param to null for no last day
     */
    public FoundTexts search(String question, List<String> kinds, LocalDate from, LocalDate to, int atMost) {
        String asked = question == null ? "" : question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        Matcher reference = REFERENCE.matcher(asked);
        if (reference.matches()) {
            List<Texts.Hit> hits = texts.byReference((reference.group(1) + "-" + reference.group(2) + "-" + reference.group(3))
                    .toUpperCase(Locale.ROOT), desks.viewer(), atMost);
            if (!hits.isEmpty()) {
                return told(hits, new SearchPlan(List.of()));
            }
        }
        SearchPlan plan = SearchPlan.of(asked, book);
        List<TextKind> wanted = kinds.stream().filter(kind -> !kind.isBlank()).map(kind -> Reading.constant(TextKind.class, "kind", kind)).toList();
        return told(texts.search(plan, new Texts.Filter(wanted, from, to), desks.viewer(), atMost), plan);
    }

    /** A word is read as another only where a text has it that the person may open: the words of other cases stay there. */
    private FoundTexts told(List<Texts.Hit> hits, SearchPlan plan) {
        Set<String> has = hits.stream().flatMap(hit -> hit.read().stream()).collect(Collectors.toSet());
        List<FoundTexts.ReadAs> read = plan.readDifferently().stream()
                .map(term -> new FoundTexts.ReadAs(term.typed(), term.words().stream().filter(has::contains).toList()))
                .filter(term -> !term.words().isEmpty()).toList();
        return new FoundTexts(hits.stream().map(hit -> told(hit, plan)).toList(), read);
    }

    private FoundTexts.Found told(Texts.Hit hit, SearchPlan plan) {
        List<FoundTexts.Piece> pieces = Snippet.of(texts.text(hit), plan).pieces().stream()
                .map(piece -> new FoundTexts.Piece(piece.text(), piece.marked())).toList();
        return new FoundTexts.Found(hit.reference(), hit.caseType(), hit.about(), Spelling.of(hit.kind()), hit.day(), hit.title(), pieces);
    }

    /** The kinds of texts as the interface spells them. */
    public static List<String> kinds() {
        return Arrays.stream(TextKind.values()).map(Spelling::of).toList();
    }
}
