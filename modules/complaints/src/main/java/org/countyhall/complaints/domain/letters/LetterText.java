package org.countyhall.complaints.domain.letters;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.paper.Block;

/** The plain text of a letter as the parts of a paper: {@code # } begins a heading, {@code - } a point, an empty line a paragraph. */
public final class LetterText {

    private LetterText() {
    }

    public static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (String line : (text + "\n").lines().map(String::strip).toList()) {
            boolean point = line.startsWith("- ");
            if (!point) {
                close(points, blocks, true);
            }
            if (point || line.isEmpty() || line.startsWith("# ") || line.startsWith("## ")) {
                close(words, blocks, false);
            }
            if (point) {
                points.add(line.substring(2).strip());
            } else if (line.startsWith("## ")) {
                blocks.add(new Block.Heading(2, line.substring(3).strip()));
            } else if (line.startsWith("# ")) {
                blocks.add(new Block.Heading(1, line.substring(2).strip()));
            } else if (!line.isEmpty()) {
                words.add(line);
            }
        }
        close(points, blocks, true);
        close(words, blocks, false);
        return blocks;
    }

    private static void close(List<String> lines, List<Block> blocks, boolean asPoints) {
        if (!lines.isEmpty()) {
            blocks.add(asPoints ? new Block.Points(lines) : new Block.Words(String.join("\n", lines)));
            lines.clear();
        }
    }
}
