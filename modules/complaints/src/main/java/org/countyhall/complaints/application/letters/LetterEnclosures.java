package org.countyhall.complaints.application.letters;

import java.util.Optional;

import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.core.mail.EnclosureSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints a letter as PDF when the mail with it goes out. */
@ApplicationScoped
class LetterEnclosures implements EnclosureSource {

    static final String REFERENCE = "complaints.letter:";

    @Inject
    Letters letters;

    @Inject
    LetterPrint print;

    @Inject
    Press press;

    @Override
    public Optional<byte[]> read(String reference) {
        return reference.startsWith(REFERENCE)
                ? letters.find(Long.parseLong(reference.substring(REFERENCE.length()))).map(letter -> press.pdf(print.of(letter))) : Optional.empty();
    }
}
