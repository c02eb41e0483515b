package org.countyhall.complaints.domain.work;

import java.time.Instant;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A note on a case: written once and never changed. What was wrong in it is put right by a note of its own, and both are shown. */
@Entity(name = "ComplaintsNote")
@Table(name = "complaints_note")
public class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "words")
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "corrects")
    private Long corrects;

    protected Note() {
    }

    public static Note written(Case of, String words, Desk desk) {
        Note note = new Note();
        note.of = of;
        note.words = BadInput.required("words", words);
        note.writtenAt = desk.at();
        note.writtenBy = desk.officer();
        return note;
    }

    /** @param corrected whether somebody corrected this note already: then that correction is the one to correct */
    public Note correctedBy(String newWords, boolean corrected, Desk desk) {
        if (corrected) {
            throw new RuleBroken("complaints.noteCorrectedAlready");
        }
        Note correction = written(of, newWords, desk);
        correction.corrects = id;
        return correction;
    }

    public Long id() {
        return id;
    }

    public Case of() {
        return of;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String writtenBy() {
        return writtenBy;
    }

    /** The note that this one puts right; null when it stands for itself. */
    public Long corrects() {
        return corrects;
    }
}
