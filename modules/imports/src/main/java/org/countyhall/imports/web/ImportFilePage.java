package org.countyhall.imports.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.countyhall.core.Texts;
import org.countyhall.imports.api.ImportPreview;
import org.countyhall.imports.api.ImportPreview.WantedColumn;
import org.countyhall.imports.api.ImportProgress;
import org.countyhall.imports.api.ImportView;
import org.countyhall.imports.application.CancelImport;
import org.countyhall.imports.application.CheckFile;
import org.countyhall.imports.application.ConfirmImport;
import org.countyhall.imports.application.ReadImport;
import org.countyhall.imports.domain.ImportState;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One uploaded file: its columns, what was found in it, how far the work is, what became of it. */
@Named
@RequestScoped
public class ImportFilePage {

    private static final int KEPT = 1_000;
    private static final int LONGEST_SHOWN = 60;

    @Inject
    ReadImport readImport;

    @Inject
    CheckFile checkFile;

    @Inject
    ConfirmImport confirmImport;

    @Inject
    CancelImport cancelImport;

    @Inject
    HttpServletRequest request;

    /** Known from the address before the page's parameters are read: the buttons shown depend on the file. */
    private String reference;
    private ImportView file;
    private ImportPreview preview;

    /** A column that the kind wants, with the choice of the file's headings for it. */
    public record ColumnChoice(String field, String label, String hint, String chosen, Map<String, String> headings) {
    }

    @PostConstruct
    void fromAddress() {
        reference = request.getParameter("reference");
    }

    /** Opens the file, or answers that there is none. */
    public void open() {
        file = readImport.read(reference);
    }

    public ImportView getFile() {
        if (file == null) {
            open();
        }
        return file;
    }

    private boolean is(ImportState state) {
        return getFile().state().equals(state.name());
    }

    public boolean isRunning() {
        return is(ImportState.CHECKING) || is(ImportState.STORING);
    }

    public boolean isReady() {
        return is(ImportState.READY);
    }

    public boolean isWithProblems() {
        return is(ImportState.PROBLEMS);
    }

    public boolean isStored() {
        return is(ImportState.STORED);
    }

    public boolean isEnded() {
        return ImportState.valueOf(getFile().state()).isEnd();
    }

    /** Refused or failed: the reason is all there is to say. */
    public boolean isStopped() {
        return !getFile().outcome().isEmpty();
    }

    public boolean isMappable() {
        return getFile().mine() && getFile().contentKept() && (is(ImportState.RECEIVED) || is(ImportState.PROBLEMS)
                || is(ImportState.READY) || is(ImportState.FAILED));
    }

    public String getStateWords() {
        return Texts.of(ImportState.valueOf(getFile().state()));
    }

    public String getStateColour() {
        return ImportTable.colour(getFile().state()).name().toLowerCase(Locale.ROOT);
    }

    public boolean isMoreProblemsThanKept() {
        return getFile().problemCount() > KEPT;
    }

    public ImportProgress getProgress() {
        return readImport.progress(reference);
    }

    public ImportPreview getPreview() {
        if (preview == null) {
            preview = readImport.preview(reference);
        }
        return preview;
    }

    public String getIgnored() {
        return String.join(", ", getPreview().ignored());
    }

    /** The kind's columns, each with the heading that it was found under. */
    public List<ColumnChoice> getChoices() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("-1", Texts.of("imports.map.none"));
        for (int i = 0; i < getPreview().headings().size(); i++) {
            String heading = getPreview().headings().get(i);
            headings.put(String.valueOf(i), Texts.of("imports.map.heading", letters(i), heading.isEmpty() ? Texts.of("imports.map.blank") : heading));
        }
        List<ColumnChoice> choices = new ArrayList<>();
        for (WantedColumn column : getPreview().columns()) {
            Integer position = getPreview().positions().get(column.name());
            choices.add(new ColumnChoice("map." + column.name(), column.name(), hint(column), position == null ? "-1" : String.valueOf(position),
                    headings));
        }
        return choices;
    }

    private static String hint(WantedColumn column) {
        String needed = Texts.of(column.required() ? "imports.map.required" : "imports.map.optional");
        return (column.explained().isEmpty() ? "" : column.explained() + " ") + column.expects() + ". " + needed;
    }

    /** As a spreadsheet calls its columns: 0 is A, 27 is AB. */
    static String letters(int position) {
        return position < 26 ? String.valueOf((char) ('A' + position)) : letters(position / 26 - 1) + letters(position % 26);
    }

    /** The headings over the first rows; once all needed columns are found only those that will be read. */
    public List<String> getSampleHeadings() {
        return shown().stream().map(position -> {
            String heading = getPreview().headings().get(position);
            return heading.isEmpty() ? letters(position) : heading;
        }).toList();
    }

    private List<Integer> shown() {
        List<Integer> all = IntStream.range(0, getPreview().headings().size()).boxed().toList();
        return getPreview().complete() ? all.stream().filter(getPreview().positions()::containsValue).toList() : all;
    }

    /** The first rows, each with its number in front, long texts cut. */
    public List<List<String>> getSample() {
        return getPreview().sample().stream().map(row -> {
            List<String> cells = new ArrayList<>();
            cells.add(row.get(0));
            shown().forEach(position -> cells.add(cut(row.get(position + 1))));
            return cells;
        }).toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    public String check() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (WantedColumn column : readImport.preview(reference).columns()) {
            String chosen = request.getParameter("map." + column.name());
            if (chosen != null && chosen.matches("-?\\d{1,4}")) {
                positions.put(column.name(), Integer.valueOf(chosen));
            }
        }
        checkFile.check(reference, positions);
        return here();
    }

    public String confirm() {
        confirmImport.confirm(reference);
        return here();
    }

    public String stop() {
        cancelImport.stop(reference);
        return here();
    }

    public String checkAgain() {
        checkFile.check(reference);
        return here();
    }

    public String discard() {
        cancelImport.discard(reference);
        return "/imports.xhtml?faces-redirect=true";
    }

    private String here() {
        return "/imports/file.xhtml?faces-redirect=true&reference=" + reference;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
