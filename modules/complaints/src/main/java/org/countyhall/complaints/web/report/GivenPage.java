package org.countyhall.complaints.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.report.GiveFigures;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.given.Given;
import org.countyhall.complaints.domain.given.GivenFigure;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Figures of a year's report that are given, each with its source. */
@Named
@RequestScoped
public class GivenPage extends OneReport {

    @Inject
    GiveFigures give;

    @Inject
    Colleagues colleagues;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> editions = new LinkedHashMap<>();
    private Map<Given, GivenFigure> figures;

    public void show() {
        figures().forEach((what, figure) -> {
            values.put(Spelling.of(what), String.valueOf(figure.value()));
            sources.put(Spelling.of(what), figure.source());
            editions.put(Spelling.of(what), String.valueOf(figure.edition()));
        });
    }

    public String save() {
        List<GiveFigures.Typing> typed = new ArrayList<>();
        getCodes().forEach(code -> typed.add(new GiveFigures.Typing(code, values.get(code), sources.get(code), edition(code))));
        give.give(chosenYear(), chosenDirectorate(), typed);
        return outcome();
    }

    private Map<Given, GivenFigure> figures() {
        if (figures == null) {
            figures = give.of(chosenYear(), chosenDirectorate());
        }
        return figures;
    }

    private int edition(String code) {
        String text = editions.get(code);
        return text == null || !text.matches("\\d{1,6}") ? 0 : Integer.parseInt(text);
    }

    public List<String> getCodes() {
        return Arrays.stream(Given.values()).map(Spelling::of).toList();
    }

    public String sourceLabel(String code) {
        return Texts.of("complaints.report.given.source", Texts.of("complaints.report.given." + code));
    }

    public String hint(String code) {
        GivenFigure figure = figures().get(Spelling.read(Given.class, code).orElseThrow());
        return figure == null ? Texts.of("complaints.report.given.none")
                : Texts.of("complaints.report.given.by", colleagues.shown(figure.givenBy()), figure.edition());
    }

    public String getHeading() {
        return Texts.of("complaints.report.title", chosenYear());
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getSources() {
        return sources;
    }

    public Map<String, String> getEditions() {
        return editions;
    }
}
