package org.countyhall.complaints.web.ombudsman;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.GivenLetter;
import org.countyhall.complaints.api.ombudsman.OmbudsmanFile;
import org.countyhall.complaints.application.ombudsman.RecordOmbudsmanLetter;
import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Records a letter from the Ombudsman, or the council's letter there. */
@Named
@RequestScoped
public class OmbudsmanLetterPage extends OneOmbudsmanCase {

    @Inject
    RecordOmbudsmanLetter record;

    private LocalDate on;
    private String subject;
    private String stage;
    private String investigator;
    private boolean wantsReply = true;
    private LocalDate replyBy;
    private String answers;

    public String saveReceived() {
        record.received(getReference(), new GivenLetter(on, subject, stage, investigator, wantsReply, replyBy, null));
        return back();
    }

    public String saveSent() {
        record.sent(getReference(), new GivenLetter(on, subject, null, null, false, null,
                answers == null || answers.isBlank() ? null : Integer.valueOf(answers)));
        return back();
    }

    /** The letters that wait for a reply. */
    public Map<String, String> getWaiting() {
        Map<String, String> waiting = new LinkedHashMap<>();
        getTheirs().letters().stream().filter(OmbudsmanFile.Letter::waiting).forEach(letter -> waiting.put(String.valueOf(letter.number()),
                Texts.of("complaints.ombudsman.letter.of", Days.day(letter.on()), letter.subject(), Days.day(letter.replyBy()))));
        return waiting;
    }

    /** The only letter that waits, when there is just one. */
    public String getAnswers() {
        return answers == null && getWaiting().size() == 1 ? getWaiting().keySet().iterator().next() : answers;
    }

    public LocalDate getOn() {
        return on == null ? today() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getInvestigator() {
        return investigator;
    }

    public void setInvestigator(String investigator) {
        this.investigator = investigator;
    }

    public boolean isWantsReply() {
        return wantsReply;
    }

    public void setWantsReply(boolean wantsReply) {
        this.wantsReply = wantsReply;
    }

    public LocalDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(LocalDate replyBy) {
        this.replyBy = replyBy;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }
}
