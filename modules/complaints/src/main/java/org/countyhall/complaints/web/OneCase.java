package org.countyhall.complaints.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.Choice;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.OpenCase;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A page about one case, named in its address. The file is opened once for each request that shows it. */
public abstract class OneCase {

    private static final int HEADING = 120;

    @Inject
    OpenCase open;

    @Inject
    ListChoices lists;

    @Inject
    HttpServletRequest request;

    private String reference;
    private CaseFile file;

    /** Opens the file, or leads to the page that says that there is none. */
    public void show() {
        getFile();
    }

    public CaseFile getFile() {
        if (file == null) {
            file = open.open(getReference());
        }
        return file;
    }

    /** Which case a form is about: its reference, who came, what about. */
    public String getHeading() {
        CaseFile shown = getFile();
        return Stream.of(shown.reference(), shown.complainant().name(), Wording.shortened(shown.summary(), HEADING)).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    protected String outcome() {
        return CaseAddress.outcome(getReference());
    }

    protected Map<String, String> choices(String list) {
        return Wording.choices(lists.of(list));
    }

    /** The code of what stands in the file as a label; null for none. */
    String code(String list, String label) {
        return lists.of(list).stream().filter(choice -> choice.label().equals(label)).findFirst().map(Choice::code).orElse(null);
    }

    /** The points of the case by their numbers, to choose from. */
    protected Map<String, String> pointChoices() {
        Map<String, String> points = new LinkedHashMap<>();
        getFile().points().forEach(point -> points.put(String.valueOf(point.number()), point.number() + ". " + point.summary()));
        return points;
    }

    /** From the address; parts of a form that was sent ask for the file before the page's own parameters are read. */
    public String getReference() {
        return reference == null ? request.getParameter("reference") : reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
