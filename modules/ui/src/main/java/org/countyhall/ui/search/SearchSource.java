package org.countyhall.ui.search;

import java.util.List;

/** A module's answer to the search box in the header; a CDI bean that returns only what the present person may see. */
public interface SearchSource {

    /** @param words what was typed, not blank */
    List<SearchHit> find(String words, int atMost);
}
