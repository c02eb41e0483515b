package org.countyhall.complaints.web.work;

import org.countyhall.complaints.api.work.CaseNote;
import org.countyhall.complaints.application.work.ReadNotes;
import org.countyhall.complaints.application.work.WriteNote;
import org.countyhall.complaints.web.OneCase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Writes a note on a case, or puts one right. */
@Named
@RequestScoped
public class NotePage extends OneCase {

    @Inject
    WriteNote write;

    @Inject
    ReadNotes read;

    @Inject
    HttpServletRequest sent;

    private String words;

    public String save() {
        if (getNote() == 0) {
            write.write(getReference(), words);
        } else {
            write.correct(getReference(), getNote(), words);
        }
        return outcome() + "&tab=notes";
    }

    /** The number of the note to be put right; 0 for a new one. */
    public long getNote() {
        String number = sent.getParameter("note");
        return number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    /** What stands in the note to be put right. */
    public String getWrong() {
        return read.of(getReference()).stream().filter(note -> note.number() == getNote()).findFirst().map(CaseNote::words).orElse("");
    }

    public String getWords() {
        return words == null && getNote() != 0 ? getWrong() : words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
