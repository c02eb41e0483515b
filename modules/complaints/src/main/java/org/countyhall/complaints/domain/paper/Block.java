package org.countyhall.complaints.domain.paper;

import java.util.List;

/** One part of a paper, in reading order. */
public sealed interface Block {

    /** @param level 1 for a section, 2 below it; the paper's own title is not a block */
    record Heading(int level, String text) implements Block {
    }

    /** A paragraph. */
    record Words(String text) implements Block {
    }

    /** Points, one below the other. */
    record Points(List<String> items) implements Block {

        public Points {
            items = List.copyOf(items);
        }
    }

    /** A table; the first cell of each row is its heading, the others are figures and stand right. */
    record Grid(String caption, List<String> columns, List<List<String>> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Figures drawn as bars, one below the other; null for one that is kept back. The picture says the same in words. */
    record Bars(String title, List<String> labels, List<Long> values) implements Block {

        public Bars {
            labels = List.copyOf(labels);
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }
    }

    /** A picture with what it says in words; its size is the PNG's, in pixels. */
    record Picture(byte[] png, int width, int height, String alternative) implements Block {
    }
}
