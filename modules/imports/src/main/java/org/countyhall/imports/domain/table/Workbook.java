package org.countyhall.imports.domain.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An XLSX workbook, read as a stream: its sheets' names, the shared texts, which formats are dates, and the rows. Formulas
 * give the value that was saved with them; pictures, comments and everything else are not looked at.
 */
final class Workbook implements TableFile {

    private static final String MAIN = "xl/workbook.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_SHEETS = 200;

    private final Path folder;
    private final Package parts;
    private final ReadingLimits limits;
    private final Map<String, String> partOfSheet = new LinkedHashMap<>();
    private final DateFormats dates;
    private SharedTexts texts;
    private boolean countsFrom1904;

    Workbook(Path file, ReadingLimits limits) throws IOException {
        this.limits = limits;
        folder = file.toAbsolutePath().getParent();
        parts = new Package(file, limits);
        try {
            refuseOtherPackages();
            refuseDocumentTypes();
            readSheets();
            dates = DateFormats.of(parts);
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    private void refuseOtherPackages() {
        if (parts.has("mimetype")) {
            throw UnreadableFile.notATable("otherContent", "OpenDocument");
        }
        if (!parts.has(CONTENT_TYPES)) {
            throw UnreadableFile.notATable("otherContent", "ZIP");
        }
        if (parts.has("xl/workbook.bin")) {
            throw UnreadableFile.notATable("otherContent", "XLSB");
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
            throw UnreadableFile.notATable("otherContent", "Office");
        }
        try (Part types = Part.of(parts.open(CONTENT_TYPES))) {
            while (types.nextElement()) {
                if (types.attribute("ContentType").toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw UnreadableFile.unsafe("macros");
                }
            }
        }
        if (!parts.has(MAIN)) {
            throw UnreadableFile.unsafe("damaged");
        }
    }

    /** In any part, also one that is not read otherwise: who hides an entity there means no good. */
    private void refuseDocumentTypes() {
        for (String name : parts.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                try (Part part = Part.of(parts.open(name))) {
                    part.nextElement();
                }
            }
        }
    }

    private void readSheets() {
        Map<String, String> targets = targets();
        try (Part workbook = Part.of(parts.open(MAIN))) {
            while (workbook.nextElement()) {
                if (workbook.isAt("workbookPr")) {
                    countsFrom1904 = List.of("1", "true").contains(workbook.attribute("date1904"));
                } else if (workbook.isAt("sheet") && partOfSheet.size() < MOST_SHEETS) {
                    String target = targets.get(workbook.attribute("id"));
                    if (target != null && parts.has(target)) {
                        partOfSheet.putIfAbsent(workbook.attribute("name"), target);
                    }
                }
            }
        }
        if (partOfSheet.isEmpty()) {
            throw UnreadableFile.unsafe("noSheet");
        }
    }

    private Map<String, String> targets() {
        String name = "xl/_rels/workbook.xml.rels";
        Map<String, String> targets = new HashMap<>();
        if (!parts.has(name)) {
            throw UnreadableFile.unsafe("damaged");
        }
        try (Part relations = Part.of(parts.open(name))) {
            while (relations.nextElement()) {
                if (relations.attribute("Type").endsWith("/worksheet") && !relations.attribute("TargetMode").equals("External")) {
                    String target = relations.attribute("Target");
                    targets.put(relations.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<String> sheets() {
        return new ArrayList<>(partOfSheet.keySet());
    }

    @Override
    public TableRows rows(String sheet) {
        if (texts == null) {
            texts = SharedTexts.of(parts, folder, limits);
        }
        return new SheetRows(Part.of(parts.open(partOfSheet.get(sheet))), texts, dates, countsFrom1904, limits);
    }

    @Override
    public void close() {
        if (texts != null) {
            texts.close();
        }
        parts.close();
    }
}
