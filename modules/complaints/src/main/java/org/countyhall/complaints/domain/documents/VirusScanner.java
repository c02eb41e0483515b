package org.countyhall.complaints.domain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for what a file should not carry. */
public interface VirusScanner {

    boolean isConfigured();

    /**
     * @return what was found; empty for a clean file
     * @throws IOException when the scanner does not answer, or does not take this file: the file waits
     */
    Optional<String> scan(InputStream content) throws IOException;

    /** Whether it answers at all at this moment, whatever it makes of a file. */
    boolean answers();
}
