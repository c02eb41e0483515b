package org.countyhall.imports.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One uploaded file: received, checked, confirmed, stored as a whole; or found to have problems, refused, given up. Its line
 * stays in the log for ever, its content only until it is stored or discarded.
 */
@Entity
@Table(name = "imports_file")
public class FileImport {

    private static final String PREFIX = "IMP-";
    private static final int LONGEST_OUTCOME = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "kind")
    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "spool_name")
    private String spoolName;

    @Column(name = "mapping")
    private String mapping = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "control_total", precision = 25, scale = 4)
    private BigDecimal controlTotal;

    @Column(name = "problem_count")
    private long problemCount;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "stored_sha256")
    private String storedSha256;

    protected FileImport() {
    }

    public static FileImport received(String kind, String fileName, Spooled content, String by, Instant at) {
        FileImport file = new FileImport();
        file.kind = kind;
        file.fileName = plainName(fileName);
        file.sha256 = content.sha256();
        file.size = content.size();
        file.spoolName = content.name();
        file.state = ImportState.RECEIVED;
        file.uploadedBy = by;
        file.uploadedAt = at;
        return file;
    }

    /** Without the folders that some browsers send along, and without what no file name has. */
    private static String plainName(String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    public String reference() {
        return PREFIX + "%06d".formatted(id);
    }

    /** @throws NotFound when the text is no reference of an import */
    public static long idOf(String reference) {
        if (reference == null || !reference.matches(PREFIX + "\\d{6,12}")) {
            throw new NotFound("import " + reference);
        }
        return Long.parseLong(reference.substring(PREFIX.length()));
    }

    /** The officer says which column of the file is which; what was found so far no longer holds. */
    public void map(Map<String, Integer> positions) {
        become(ImportState.RECEIVED);
        StringBuilder text = new StringBuilder();
        positions.forEach((column, position) -> text.append(column).append('=').append(position).append('\n'));
        mapping = text.toString();
        forget();
    }

    /** For each column mapped by hand its position in the file. */
    public Map<String, Integer> mapping() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        mapping.lines().forEach(line -> positions.put(line.substring(0, line.indexOf('=')),
                Integer.valueOf(line.substring(line.indexOf('=') + 1))));
        return positions;
    }

    public void startChecking() {
        become(ImportState.CHECKING);
        forget();
    }

    private void forget() {
        rows = 0;
        controlTotal = null;
        problemCount = 0;
        outcome = "";
    }

    /** @param onlyTried nobody is going to confirm it */
    public void checked(long rowsFound, BigDecimal control, long problems, boolean onlyTried, Instant at) {
        become(problems > 0 ? ImportState.PROBLEMS : onlyTried ? ImportState.TRIED : ImportState.READY);
        rows = rowsFound;
        controlTotal = control;
        problemCount = problems;
        finishedAt = at;
    }

    public void startStoring() {
        become(ImportState.STORING);
    }

    /** From here to the end of the transaction no other import of the same file can be stored. */
    public void claim() {
        storedSha256 = sha256;
    }

    public void stored(Instant at) {
        become(ImportState.STORED);
        finishedAt = at;
        spoolName = null;
    }

    /** Somebody stopped the work: the file is as it was before. */
    public void cancelled() {
        become(state == ImportState.STORING ? ImportState.READY : ImportState.RECEIVED);
    }

    public void refused(String sentence, Instant at) {
        become(ImportState.REFUSED);
        end(sentence, at);
        spoolName = null;
    }

    public void failed(String sentence, Instant at) {
        become(ImportState.FAILED);
        end(sentence, at);
    }

    public void discarded(Instant at) {
        become(ImportState.DISCARDED);
        end(outcome, at);
        spoolName = null;
    }

    /** The content is gone, what was found in it stays in the log. */
    public void forgetContent() {
        spoolName = null;
    }

    private void end(String sentence, Instant at) {
        outcome = sentence.length() <= LONGEST_OUTCOME ? sentence : sentence.substring(0, LONGEST_OUTCOME);
        finishedAt = at;
    }

    private void become(ImportState next) {
        if (!state.mayBecome(next)) {
            throw new RuleBroken("imports.notInThisState", reference());
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    /** Where the content lies, while there is one. */
    public Optional<String> spoolName() {
        return Optional.ofNullable(spoolName);
    }

    public ImportState state() {
        return state;
    }

    public long rows() {
        return rows;
    }

    public Optional<BigDecimal> controlTotal() {
        return Optional.ofNullable(controlTotal);
    }

    public long problemCount() {
        return problemCount;
    }

    /** Why it was refused or failed; otherwise empty. */
    public String outcome() {
        return outcome;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
