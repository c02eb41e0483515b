package org.countyhall.performance.domain;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.core.EditConflict;

/** What the service says about a measure's figure of one period; rewritten until the report goes out, never over somebody else's words unseen. */
@Entity
@Table(name = "performance_commentary")
public class Commentary {

    /** The version that somebody has seen who saw that there was no commentary yet. */
    public static final int NONE_SEEN = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @Embedded
    private Period period;

    @Column(name = "commentary_text")
    private String text;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Commentary() {
    }

    public static Commentary write(Measure measure, Period period, String text, String by, Instant at) {
        Commentary commentary = new Commentary();
        commentary.measure = measure;
        commentary.period = period;
        commentary.put(text, by, at);
        return commentary;
    }

    /** @param seenVersion the version that the writer had before the eyes; another one now means that somebody else wrote meanwhile */
    public void rewrite(String newText, int seenVersion, String by, Instant at) {
        if (seenVersion != version) {
            throw new EditConflict(writtenBy, Map.of("text", text, "version", String.valueOf(version)));
        }
        put(newText, by, at);
    }

    private void put(String newText, String by, Instant at) {
        text = newText;
        writtenBy = by;
        writtenAt = at;
    }

    public Period period() {
        return period;
    }

    public String text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public int version() {
        return version;
    }
}
