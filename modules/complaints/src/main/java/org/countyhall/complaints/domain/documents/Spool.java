package org.countyhall.complaints.domain.documents;

import java.io.InputStream;
import java.nio.file.Path;

/** Where a file lies for the moment between its arrival and the vault. */
public interface Spool {

    /**
     * @param atMost bytes
     * @throws org.countyhall.core.BadInput for more than that
     */
    Path take(String fileName, InputStream content, long atMost);

    void discard(Path file);
}
