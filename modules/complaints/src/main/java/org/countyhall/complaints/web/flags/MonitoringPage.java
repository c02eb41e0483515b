package org.countyhall.complaints.web.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.flags.MonitorEquality;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Equality monitoring, kept apart from every case: the questions, and this year's answers in groups of five and more. */
@Named
@RequestScoped
public class MonitoringPage {

    @Inject
    MonitorEquality monitor;

    @Inject
    CurrentUser user;

    private final Map<String, String> given = new HashMap<>();
    private Map<String, Map<String, Long>> counts;

    /** An answer and its count; the count is null where the group is too small. */
    public record Line(String answer, Long count) {
    }

    public void show() {
        if (!user.may(Authority.COMPLAINTS_WORK)) {
            throw new Refused(Authority.COMPLAINTS_WORK);
        }
    }

    public String save() {
        monitor.keep(given);
        return "/complaints/monitoring.xhtml?faces-redirect=true";
    }

    public List<String> getQuestions() {
        return List.copyOf(MonitorEquality.QUESTIONS.keySet());
    }

    public Map<String, String> choices(String question) {
        Map<String, String> choices = new LinkedHashMap<>();
        MonitorEquality.QUESTIONS.get(question).forEach(answer -> choices.put(answer, word(question, answer)));
        return choices;
    }

    public List<Line> counts(String question) {
        if (counts == null) {
            counts = monitor.counts(monitor.thisYear());
        }
        List<Line> lines = new ArrayList<>();
        counts.get(question).forEach((answer, count) -> lines.add(new Line(word(question, answer), count)));
        return lines;
    }

    /** Whether anybody has answered anything this year. */
    public boolean isAnswered() {
        return monitor.counts(monitor.thisYear()).values().stream().anyMatch(answers -> !answers.isEmpty());
    }

    public int getYear() {
        return monitor.thisYear();
    }

    public Map<String, String> getGiven() {
        return given;
    }

    private static String word(String question, String answer) {
        return Texts.of("complaints.monitoring." + question + "." + answer);
    }
}
