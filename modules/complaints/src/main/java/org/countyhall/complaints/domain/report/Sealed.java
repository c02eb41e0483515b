package org.countyhall.complaints.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/**
 * What is frozen of a report when it is signed: the counts of the year and of the years beside it, the words, what is quoted, and by
 * which criteria was counted. Written as lines of text, so that the same content always has the same hash.
 */
public record Sealed(List<Ledger> ledgers, Map<Section, Narrative> words, Map<String, String> criteria, List<Excerpt> excerpts) {

    private static final String TAB = "\t";

    public Sealed {
        ledgers = List.copyOf(ledgers);
        words = Map.copyOf(words);
        criteria = Map.copyOf(criteria);
        excerpts = List.copyOf(excerpts);
    }

    /** One that quotes nothing. */
    public Sealed(List<Ledger> ledgers, Map<Section, Narrative> words, Map<String, String> criteria) {
        this(ledgers, words, criteria, List.of());
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        new java.util.TreeMap<>(criteria).forEach((name, value) -> line(text, "criterion", name, value));
        for (Ledger ledger : ledgers) {
            ledger.groups().forEach((group, parts) -> {
                if (parts.isEmpty()) {
                    line(text, "nothing", ledger.year().toString(), code(ledger.directorate()), group.name());
                }
            });
            ledger.groups().forEach((group, parts) -> parts.forEach((part, count) -> line(text, "figure", ledger.year().toString(),
                    code(ledger.directorate()), group.name(), part, String.valueOf(count))));
        }
        for (Section section : Section.values()) {
            Narrative said = words.get(section);
            if (said != null) {
                line(text, "words", section.name(), String.valueOf(said.edition()), said.writtenAt().toString(), said.writtenBy(), said.words());
            }
        }
        for (Excerpt excerpt : excerpts) {
            line(text, Stream.concat(Stream.of("excerpt", excerpt.kind().name()), excerpt.cells().stream()).toArray(String[]::new));
        }
        return text.toString();
    }

    public static Sealed read(String text) {
        Map<FinancialYear, Map<Group, Map<String, Long>>> figures = new LinkedHashMap<>();
        Map<FinancialYear, Directorate> directorates = new LinkedHashMap<>();
        Map<Section, Narrative> words = new EnumMap<>(Section.class);
        Map<String, String> criteria = new LinkedHashMap<>();
        List<Excerpt> excerpts = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] cells = line.split(TAB, -1);
            switch (cells[0]) {
                case "criterion" -> criteria.put(cells[1], plain(cells[2]));
                case "figure", "nothing" -> {
                    FinancialYear year = FinancialYear.parse(cells[1]);
                    directorates.put(year, cells[2].isEmpty() ? null : Directorate.valueOf(cells[2]));
                    Map<String, Long> parts = figures.computeIfAbsent(year, first -> new EnumMap<>(Group.class))
                            .computeIfAbsent(Group.valueOf(cells[3]), first -> new LinkedHashMap<>());
                    if (cells[0].equals("figure")) {
                        parts.put(cells[4], cells[5].equals("null") ? null : Long.valueOf(cells[5]));
                    }
                }
                case "words" -> words.put(Section.valueOf(cells[1]), new Narrative(Section.valueOf(cells[1]), Integer.parseInt(cells[2]),
                        plain(cells[5]), Instant.parse(cells[3]), cells[4]));
                case "excerpt" -> excerpts.add(new Excerpt(Excerpt.Kind.valueOf(cells[1]),
                        Stream.of(cells).skip(2).map(Sealed::plain).toList()));
                default -> throw new IllegalStateException("a sealed report has a line that is not known: " + cells[0]);
            }
        }
        List<Ledger> ledgers = new ArrayList<>();
        figures.forEach((year, groups) -> ledgers.add(new Ledger(year, directorates.get(year), groups)));
        return new Sealed(ledgers, words, criteria, excerpts);
    }

    private static String code(Directorate directorate) {
        return directorate == null ? "" : directorate.name();
    }

    private static void line(StringBuilder text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : TAB).append(cells[i].replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n").replace(TAB, " "));
        }
        text.append('\n');
    }

    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == '\\' && i + 1 < cell.length()) {
                i++;
                plain.append(cell.charAt(i) == 'n' ? '\n' : cell.charAt(i));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
