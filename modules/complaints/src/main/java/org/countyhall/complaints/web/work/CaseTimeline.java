package org.countyhall.complaints.web.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Colleagues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The timeline of a case, whole or narrowed by its address to one kind of entry or to one person's. */
@Named
@RequestScoped
public class CaseTimeline {

    @Inject
    HttpServletRequest request;

    @Inject
    Colleagues colleagues;

    public List<CaseFile.Event> shown(CaseFile file) {
        return file.events().stream().filter(event -> getKind().isEmpty() || event.kind().equals(getKind()))
                .filter(event -> getBy().isEmpty() || event.recordedBy().equals(getBy())).toList();
    }

    /** The kinds that this timeline has, with their words. */
    public Map<String, String> kinds(CaseFile file) {
        Map<String, String> kinds = new LinkedHashMap<>();
        file.events().stream().map(CaseFile.Event::kind).distinct().sorted().forEach(kind -> kinds.put(kind, Wording.word("EventKind", kind)));
        return kinds;
    }

    /** The people who wrote on it, by name. */
    public Map<String, String> people(CaseFile file) {
        Map<String, String> people = new LinkedHashMap<>();
        file.events().stream().map(CaseFile.Event::recordedBy).distinct().sorted().forEach(one -> people.put(one, colleagues.shown(one)));
        return people;
    }

    public String getKind() {
        return given("kind");
    }

    public String getBy() {
        return given("by");
    }

    private String given(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
