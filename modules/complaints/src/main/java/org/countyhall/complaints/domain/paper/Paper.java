package org.countyhall.complaints.domain.paper;

import java.util.List;

/**
 * A paper as it is written: title, a line on what it is about, and its parts in reading order. English, as the council writes.
 *
 * @param subject what it is about, for the document's properties and the line below the title
 */
public record Paper(String title, String subject, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
