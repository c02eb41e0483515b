package org.countyhall.complaints.web.report;

import java.util.List;

import org.countyhall.complaints.application.report.WriteNarrative;
import org.countyhall.complaints.domain.report.Narrative;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes the words of a section of the report; earlier editions stand below. */
@Named
@RequestScoped
public class NarrativePage extends OneReport {

    @Inject
    WriteNarrative write;

    private String section;
    private String words;
    private Integer edition;
    private List<Narrative> editions;

    /** Fills the form with what stands there. */
    public void show() {
        chosenYear();
        getEditions().stream().findFirst().ifPresent(latest -> {
            words = latest.words();
            edition = latest.edition();
        });
        edition = edition == null ? 0 : edition;
    }

    public String save() {
        write.write(chosenYear(), chosenDirectorate(), getSection(), words, edition == null ? 0 : edition);
        return outcome();
    }

    public String getHeading() {
        return Texts.of("complaints.report.title", chosenYear()) + " \u00b7 " + Texts.of("complaints.report.section." + getSection());
    }

    public List<Narrative> getEditions() {
        if (editions == null) {
            editions = write.editions(chosenYear(), chosenDirectorate(), getSection());
        }
        return editions;
    }

    public String getSection() {
        return section == null ? request.getParameter("section") : section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }
}
