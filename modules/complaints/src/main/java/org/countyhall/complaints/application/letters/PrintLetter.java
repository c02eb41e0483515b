package org.countyhall.complaints.application.letters;

import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives a letter out as a file. */
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

    @Inject
    Audit audit;

    /** A tagged PDF. */
    public byte[] pdf(long id) {
        return press.pdf(print.of(taken(id)));
    }

    /** A Word document with real headings. */
    public byte[] docx(long id) {
        return press.docx(print.of(taken(id)));
    }

    private Letter taken(long id) {
        Letter letter = files.take(id);
        audit.opened("complaints.case", letter.of().reference());
        return letter;
    }
}
