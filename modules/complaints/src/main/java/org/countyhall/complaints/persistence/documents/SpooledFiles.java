package org.countyhall.complaints.persistence.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.core.BadInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Files on their way to the vault, in the folder {@code uploads} of the application's home, for the moment of a request. */
@ApplicationScoped
class SpooledFiles implements Spool {

    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    @ConfigProperty(name = "countyhall.home")
    Optional<String> home = Optional.empty();

    @Override
    public Path take(String fileName, InputStream content, long atMost) {
        Path file = folder().resolve(UUID.randomUUID() + ".document");
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
