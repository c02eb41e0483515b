package org.countyhall.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The answer to the search box: what the modules found that this person may see. */
@Named
@RequestScoped
public class SearchPage {

    private static final int AT_MOST_EACH = 20;
    private static final int LONGEST = 200;

    @Inject
    @Any
    Instance<SearchSource> sources;

    private String words = "";
    private List<SearchHit> hits;

    public List<SearchHit> getHits() {
        if (hits == null) {
            hits = new ArrayList<>();
            if (!words.isBlank()) {
                sources.forEach(source -> hits.addAll(source.find(words.strip(), AT_MOST_EACH)));
            }
        }
        return hits;
    }

    /** What was found of one kind. */
    public record Group(String kind, List<SearchHit> hits) {
    }

    public List<Group> getGroups() {
        Map<String, List<SearchHit>> kinds = new LinkedHashMap<>();
        getHits().forEach(hit -> kinds.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(hit));
        return kinds.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList();
    }

    public boolean isAsked() {
        return !words.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
