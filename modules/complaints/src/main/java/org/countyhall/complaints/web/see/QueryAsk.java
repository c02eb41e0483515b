package org.countyhall.complaints.web.see;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.see.AskAboutCases;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.core.BadInput;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The question that the present address asks, understood or not; page, list and export share it. */
@RequestScoped
public class QueryAsk {

    /** The parameters that are the question. */
    public static final List<String> PARAMETERS = List.of("field", "op", "value", "group", "by");

    @Inject
    HttpServletRequest request;

    @Inject
    AskAboutCases ask;

    private AskedQuestion asked;
    private Question question;
    private String problem = "";

    @PostConstruct
    void read() {
        Map<String, String[]> parameters = request.getParameterMap();
        asked = AskedQuestion.of(all(parameters, "field"), all(parameters, "op"), all(parameters, "value"), all(parameters, "group"),
                all(parameters, "by"));
        try {
            question = ask.read(asked);
        } catch (BadInput unclear) {
            problem = unclear.text();
        }
    }

    private static List<String> all(Map<String, String[]> parameters, String name) {
        return Arrays.asList(parameters.getOrDefault(name, new String[0]));
    }

    public AskedQuestion asked() {
        return asked;
    }

    /** Null when it was not understood. */
    public Question question() {
        return question;
    }

    public boolean isUnderstood() {
        return question != null;
    }

    public boolean isCounted() {
        return question != null && question.isCounted();
    }

    /** What could not be understood; empty when all was. */
    public String problem() {
        return problem;
    }
}
