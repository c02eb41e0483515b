package org.countyhall.complaints.persistence.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.core.BadInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Files on their way to the vault, in the folder {@code uploads} of the application's home, for the moment of a request. What a
 * server that was killed left there in clear is thrown away by the next one.
 */
@ApplicationScoped
class SpooledFiles implements Spool {

    private static final Logger LOG = Logger.getLogger(SpooledFiles.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024 * 1024;
    private static final String ENDING = ".document";
    private static final Duration NO_REQUEST_LASTS_SO_LONG = Duration.ofHours(1);

    @Inject
    @ConfigProperty(name = "countyhall.home")
    Optional<String> home = Optional.empty();

    @Inject
    Clock clock;

    @PostConstruct
    void throwAwayWhatWasLeft() {
        Instant old = clock.instant().minus(NO_REQUEST_LASTS_SO_LONG);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder(), "*" + ENDING)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    discard(file);
                }
            }
        } catch (NoSuchFileException | DirectoryIteratorException takenAwayMeanwhile) {
            LOG.log(Level.FINE, "somebody else is throwing away what was left", takenAwayMeanwhile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Path take(String fileName, InputStream content, long atMost) {
        Path file = folder().resolve(UUID.randomUUID() + ENDING);
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > atMost) {
                    throw new BadInput("file", "complaints.attachmentTooLarge", String.valueOf(fileName), atMost / MEGABYTE);
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException noSpaceOrCutOff) {
            discard(file);
            throw new UncheckedIOException(noSpaceOrCutOff);
        } catch (RuntimeException refused) {
            discard(file);
            throw refused;
        }
    }

    private Path folder() {
        try {
            return Files.createDirectories(home.map(Path::of)
                    .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "countyhall")).resolve("uploads"));
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }

    @Override
    public void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException heldBySomebody) {
            file.toFile().deleteOnExit();
        }
    }
}
