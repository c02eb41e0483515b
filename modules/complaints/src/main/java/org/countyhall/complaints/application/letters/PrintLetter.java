package org.countyhall.complaints.application.letters;

import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives a letter out as a file, for the interface and for whatever is put together from a case: both log that the case was opened. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class PrintLetter {

    @Inject
    LetterFiles files;

    @Inject
    LetterPrint print;

    @Inject
    Press press;

    /** A tagged PDF. */
    public byte[] pdf(long id) {
        return press.pdf(print.of(files.take(id)));
    }

    /** A Word document with real headings. */
    public byte[] docx(long id) {
        return press.docx(print.of(files.take(id)));
    }
}
