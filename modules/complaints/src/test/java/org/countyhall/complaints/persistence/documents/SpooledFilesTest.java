package org.countyhall.complaints.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a case stays in clear on the disk. */
class SpooledFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    Path home;

    private SpooledFiles spool() {
        SpooledFiles spool = new SpooledFiles();
        spool.home = Optional.of(home.toString());
        spool.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return spool;
    }

    private Path taken(String modifiedAt) throws IOException {
        Path file = spool().take("a.txt", new ByteArrayInputStream(new byte[] {1}), 10);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modifiedAt)));
    }

    @Test
    void what_a_killed_server_left_is_thrown_away_and_what_somebody_works_with_is_not() throws IOException {
        Path left = taken("2026-11-22T07:59:00Z");
        Path inUse = taken("2026-11-22T08:55:00Z");
        Path ofAnImport = Files.setLastModifiedTime(Files.createFile(home.resolve("uploads/one.upload")), FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
        spool().throwAwayWhatWasLeft();
        assertThat(left).doesNotExist();
        assertThat(inUse).exists();
        assertThat(ofAnImport).exists();
    }
}
