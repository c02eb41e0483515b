package org.countyhall.complaints.application.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.LetterText;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sets a letter: head, addressee, date and reference, its words, and the signature of whoever it was approved for. */
@ApplicationScoped
class LetterPrint {

    @Inject
    Desks desks;

    Paper of(Letter letter) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(letter.words().addressee()));
        LocalDate day = letter.sentOn() == null ? desks.today() : letter.sentOn();
        blocks.add(new Block.Words(Texts.of("complaints.letter.head", KnownOfACase.council(), day, letter.of().reference())));
        blocks.addAll(LetterText.blocks(letter.words().text()));
        if (letter.signature() != null) {
            blocks.add(new Block.Words(letter.signature().name() + "\n" + Texts.of("complaints.Capacity." + Spelling.of(letter.signature().capacity()))
                    + "\n" + KnownOfACase.council()));
        }
        String subject = Texts.of(letter.state() == LetterState.SENT || letter.state() == LetterState.APPROVED
                ? "complaints.letter.reference" : "complaints.letter.notSent", letter.of().reference());
        return new Paper(letter.words().subject(), subject, blocks);
    }
}
