package org.countyhall.imports.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.countyhall.core.RuleBroken;
import org.countyhall.imports.domain.Spool;
import org.countyhall.imports.domain.Spooled;
import org.countyhall.imports.domain.table.UnreadableFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Uploads in the folder {@code uploads} of the application's home, under names that only the server makes. */
@ApplicationScoped
class SpoolFolder implements Spool {

    private static final int BUFFER = 1 << 16;

    @Inject
    @ConfigProperty(name = "countyhall.home")
    Optional<String> home;

    @Override
    public Spooled take(InputStream content, long limit) {
        String name = UUID.randomUUID() + ".upload";
        Path file = folder().resolve(name);
        try {
            return write(content, file, limit);
        } catch (IOException noSpaceOrCutOff) {
            discard(name);
            throw new UncheckedIOException(noSpaceOrCutOff);
        } catch (RuntimeException refused) {
            discard(name);
            throw refused;
        }
    }

    private static Spooled write(InputStream content, Path file, long limit) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw UnreadableFile.tooLarge(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Spooled(file.getFileName().toString(), size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Path folder() {
        Path folder = home.map(Path::of).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "countyhall"))
                .resolve("uploads");
        try {
            return Files.createDirectories(folder);
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }

    @Override
    public Path path(String name) {
        Path file = folder().resolve(name);
        if (!Files.exists(file)) {
            throw new RuleBroken("imports.contentGone");
        }
        return file;
    }

    @Override
    public void discard(String name) {
        try {
            Files.deleteIfExists(folder().resolve(name));
        } catch (IOException heldBySomebody) {
            folder().resolve(name).toFile().deleteOnExit();
        }
    }
}
