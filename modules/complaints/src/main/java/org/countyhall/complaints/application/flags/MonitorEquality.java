package org.countyhall.complaints.application.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.flags.Flags;
import org.countyhall.complaints.domain.rules.CountsUnderFiveAreKeptBack;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps the answers of equality monitoring with nothing that leads back to a case or a person, and counts them in groups of five and more. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class MonitorEquality {

    /** The questions and the answers that each can have; any may be left out. */
    public static final Map<String, List<String>> QUESTIONS = questions();

    @Inject
    Flags flags;

    @Inject
    Desks desks;

    /** Nothing is written to the audit trail: its moment would lead back to a call. */
    public void keep(Map<String, String> answers) {
        Map<String, String> kept = new LinkedHashMap<>();
        QUESTIONS.forEach((question, possible) -> {
            String answer = answers.get(question);
            if (answer != null && !answer.isBlank()) {
                if (!possible.contains(answer)) {
                    throw new BadInput(question, "complaints.notInList", answer, String.join(", ", possible));
                }
                kept.put(question, answer);
            }
        });
        if (kept.isEmpty()) {
            throw new BadInput("ageBand", "complaints.nothingAnswered");
        }
        flags.monitored(UUID.randomUUID().toString(), desks.today().getYear(), kept);
    }

    /** By question and answer; null for a group that is too small to be told. */
    public Map<String, Map<String, Long>> counts(int year) {
        Map<String, Map<String, Long>> safe = new LinkedHashMap<>();
        Map<String, Map<String, Long>> all = flags.monitored(year);
        QUESTIONS.keySet().forEach(question -> safe.put(question, groups(all.getOrDefault(question, Map.of()))));
        return safe;
    }

    private static Map<String, Long> groups(Map<String, Long> answers) {
        return CountsUnderFiveAreKeptBack.in(answers, answers);
    }

    public int thisYear() {
        LocalDate today = desks.today();
        return today.getYear();
    }

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put("ageBand", List.of("under25", "from25to44", "from45to64", "from65to84", "over85"));
        questions.put("sex", List.of("female", "male", "another"));
        questions.put("ethnicity", List.of("asian", "black", "mixed", "white", "anotherGroup"));
        questions.put("disability", List.of("yes", "no"));
        questions.put("religion", List.of("none", "christian", "muslim", "hindu", "sikh", "jewish", "buddhist", "anotherReligion"));
        return questions;
    }
}
