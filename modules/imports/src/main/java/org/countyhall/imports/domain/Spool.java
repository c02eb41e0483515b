package org.countyhall.imports.domain;

import java.io.InputStream;
import java.nio.file.Path;

/** Where the content of uploads lies until it is stored or given up. */
public interface Spool {

    /**
     * Writes the upload down.
     *
     * @param limit the most bytes that are borne
     * @throws org.countyhall.imports.domain.table.UnreadableFile when there are more
     */
    Spooled take(InputStream content, long limit);

    /** @throws org.countyhall.core.RuleBroken when it is no longer there */
    Path path(String name);

    void discard(String name);
}
