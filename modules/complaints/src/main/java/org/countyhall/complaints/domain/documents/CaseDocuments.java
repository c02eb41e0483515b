package org.countyhall.complaints.domain.documents;

import java.io.InputStream;
import java.io.OutputStream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;

/** The documents of a case, for the other parts of the module: an e-mail's attachments and a letter that was sent are put here. */
public interface CaseDocuments {

    /**
     * Checks what the file is by its content, stores it encrypted and writes on the case's timeline. Belongs to the transaction
     * of the caller. The case must have been added to {@code Cases} before.
     *
     * @param fileName as its sender called it; what stands there of folders and odd characters is dropped
     * @param content read to its end, not closed
     * @return the document's number within its case, from 1
     * @throws org.countyhall.core.BadInput for a file that is too large, of no allowed kind or not what its name says
     */
    int add(Case of, String fileName, InputStream content, DocumentSource source, Desk desk);

    /** Puts a copy of another case's document into this one, under its own key; what the scanner said of the one holds for the other. */
    void copy(Document from, Case into, Desk desk);

    /** The content of a document that may be seen, decrypted. */
    void write(Case of, int number, OutputStream to);
}
