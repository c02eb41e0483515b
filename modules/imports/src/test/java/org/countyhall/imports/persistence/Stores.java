package org.countyhall.imports.persistence;

import java.nio.file.Path;
import java.util.Optional;

import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.Spool;

import jakarta.persistence.EntityManager;

/** The real stores, for tests of the layer above. */
public final class Stores {

    private Stores() {
    }

    public static FileImports files(EntityManager em) {
        JpaFileImports files = new JpaFileImports();
        files.em = em;
        return files;
    }

    public static Spool spool(Path home) {
        SpoolFolder spool = new SpoolFolder();
        spool.home = Optional.of(home.toString());
        return spool;
    }
}
