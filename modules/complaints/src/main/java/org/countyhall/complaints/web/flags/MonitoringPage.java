package org.countyhall.complaints.web.flags;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.application.flags.MonitorEquality;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

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

    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }

    public String save() {
        monitor.keep(given);
        return "/complaints/monitoring.xhtml?faces-redirect=true";
    }

    public Map<String, String> choices(String question) {
        Map<String, String> choices = new LinkedHashMap<>();
        MonitorEquality.QUESTIONS.get(question).forEach(answer -> choices.put(answer, word(question, answer)));
        return choices;
    }

    public Map<String, String> getGiven() {
        return given;
    }

    static String word(String question, String answer) {
        return Texts.of("complaints.monitoring." + question + "." + answer);
    }
}
