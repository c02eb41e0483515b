package org.countyhall.complaints.domain.documents;

import java.io.InputStream;
import java.io.OutputStream;

/** Where the content of documents is kept, encrypted with a key of each case. */
public interface Vault {

    /** Reads the content to its end and stores it. */
    void put(Document document, InputStream content);

    /** @throws org.countyhall.core.NotFound when its content or the case's key is gone */
    void write(Document document, OutputStream to);

    /** Forgets the content of one document. */
    void discard(Document document);

    /** Forgets the key of a case: from then on nobody reads its documents, wherever copies of the rows may lie. */
    void destroyKey(long caseId);
}
