package org.countyhall.complaints.application.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.api.see.FoundTexts;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.see.SearchPlan;
import org.countyhall.complaints.domain.see.Stem;
import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.Texts;
import org.countyhall.complaints.domain.see.WordBook;
import org.junit.jupiter.api.Test;

/** What a search says beside what it found. */
class SearchCasesTest {

    /** The book knows the words of all cases, of those too that the person may not open. */
    private static FoundTexts search(String question, Texts.Hit... hits) {
        Office office = Office.on("2023-06-20");
        SearchCases search = new SearchCases();
        search.desks = office.desks();
        search.book = new WordBook() {
            @Override
            public Map<String, Long> seen(Set<String> stems) {
                return Map.of();
            }

            @Override
            public List<Known> near(String word) {
                return List.of(new Known("holloway", Stem.of("holloway"), 1), new Known("hollowaye", Stem.of("hollowaye"), 1));
            }

            @Override
            public void learnSealed(Map<String, Integer> documents) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void learn(Map<String, Integer> texts) {
                throw new UnsupportedOperationException();
            }
        };
        search.texts = new Texts() {
            @Override
            public List<Hit> search(SearchPlan plan, Filter filter, Viewer viewer, int atMost) {
                return List.of(hits);
            }

            @Override
            public List<Hit> byReference(String beginning, Viewer viewer, int atMost) {
                return List.of();
            }

            @Override
            public String text(Hit hit) {
                return "Iris Holloway";
            }
        };
        return search.search(question, List.of(), null, null, 10);
    }

    private static Texts.Hit hit(String... read) {
        return new Texts.Hit("CMP-23-0001", "complaint", "Late visits", TextKind.CASE, 1, LocalDate.of(2023, 5, 5), "", 1, Set.of(read));
    }

    @Test
    void a_slip_is_read_as_words_of_texts_that_the_person_may_open() {
        assertThat(search("hollaway", hit("holloway")).readAs()).singleElement()
                .satisfies(read -> assertThat(read.words()).containsExactly("holloway"));
    }

    @Test
    void a_word_that_only_closed_cases_have_is_not_told() {
        assertThat(search("hollaway").readAs()).isEmpty();
        assertThat(search("hollaway", hit()).readAs()).isEmpty();
    }
}
