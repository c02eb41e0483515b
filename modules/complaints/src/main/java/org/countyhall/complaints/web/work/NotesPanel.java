package org.countyhall.complaints.web.work;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.work.CaseNote;
import org.countyhall.complaints.application.work.ReadNotes;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The notes on a case, on its page. */
@Named
@RequestScoped
public class NotesPanel implements CasePanel {

    @Inject
    ReadNotes read;

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Inject
    HttpServletRequest request;

    private List<CaseNote> notes;

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.WORK;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.notes.tab", getNotes().stream().filter(note -> note.correctedBy() == null).count());
    }

    public List<CaseNote> getNotes() {
        if (notes == null) {
            notes = read.of(getReference());
        }
        return notes;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWriter() {
        return user.may(Authority.COMPLAINTS_INVESTIGATE);
    }

    public String by(CaseNote note) {
        return colleagues.shown(note.by());
    }
}
