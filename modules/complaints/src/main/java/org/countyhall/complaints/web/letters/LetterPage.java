package org.countyhall.complaints.web.letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.countyhall.complaints.api.letters.LetterFile;
import org.countyhall.complaints.domain.letters.LetterText;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One letter as it reads, with its way so far and what can be done next. */
@Named
@RequestScoped
public class LetterPage extends OneLetter {

    @Inject
    Colleagues colleagues;

    /** A part of the letter as the page writes it: h2, h3, p or ul. */
    public record Part(String tag, String text, List<String> items) {
    }

    public List<Part> getParts() {
        return parts(getLetter().text());
    }

    static List<Part> parts(String text) {
        return LetterText.blocks(text).stream().map(LetterPage::part).toList();
    }

    private static Part part(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Part(heading.level() == 1 ? "h3" : "h4", heading.text(), List.of());
        }
        return block instanceof Block.Points points ? new Part("ul", "", points.items()) : new Part("p", ((Block.Words) block).text(), List.of());
    }

    public String getState() {
        return Wording.word("LetterState", getLetter().returnedAt() == null ? getLetter().state() : "notDelivered");
    }

    public Colour getColour() {
        return getLetter().returnedAt() == null ? LettersPanel.colourOf(getLetter().state()) : Colour.RED;
    }

    /** Whose turn it is, in a sentence. */
    public String getNext() {
        LetterFile letter = getLetter();
        return switch (letter.state()) {
            case "draft" -> Texts.of(letter.decision() ? "complaints.letter.next.draftDecision" : "complaints.letter.next.draft");
            case "inCheck" -> letter.checker() == null ? Texts.of("complaints.letter.next.inCheck")
                    : Texts.of("complaints.letter.next.inCheckBy", colleagues.shown(letter.checker()));
            case "sent" -> letter.returnedAt() == null ? sent(letter)
                    : Texts.of(letter.returnReason().isEmpty() ? "complaints.letter.returned" : "complaints.letter.returnedWhy",
                            Days.moment(letter.returnedAt()), letter.returnReason());
            default -> Texts.of("complaints.letter.next." + letter.state());
        };
    }

    private static String sent(LetterFile letter) {
        return letter.delivery() == null ? Texts.of("complaints.letter.next.sent", Wording.word("Way", letter.how()), Days.day(letter.sentOn()))
                : Texts.of("complaints.letter.delivery." + letter.delivery());
    }

    public String getSignedAs() {
        return getLetter().signatory() == null ? null
                : Texts.of("complaints.letter.signedAs", getLetter().signatory(), Wording.word("Capacity", getLetter().capacity()));
    }

    public String step(String action) {
        return Wording.word("LetterAction", action);
    }

    /** Newest first. */
    public List<LetterFile.Step> getSteps() {
        List<LetterFile.Step> steps = new ArrayList<>(getLetter().steps());
        Collections.reverse(steps);
        return steps;
    }

    public String recorded(LetterFile.Step step) {
        return Texts.of("complaints.event.recordedBy", colleagues.shown(step.who()), Days.moment(step.at()));
    }
}
