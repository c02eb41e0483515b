package org.countyhall.complaints.persistence.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.countyhall.complaints.domain.keeping.Certificate;
import org.countyhall.complaints.domain.keeping.DestroyedCases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The file {@code destroyed.cases} of the application's home: a line for each, never rewritten. */
@ApplicationScoped
class DestroyedList implements DestroyedCases {

    private static final String NAME = "destroyed.cases";
    private static final Pattern LINE = Pattern.compile("[A-Z0-9-]+,[A-Z]{3}-\\d{2}-\\d+,\\d{4}-\\d{2}-\\d{2},.*");

    @Inject
    @ConfigProperty(name = "countyhall.home")
    Optional<String> home = Optional.empty();

    private Optional<Path> file() {
        return home.map(folder -> Path.of(folder, NAME));
    }

    @Override
    public void note(Certificate certificate) {
        file().ifPresent(file -> {
            String line = String.join(",", certificate.number(), certificate.caseReference(), certificate.receivedOn().toString(),
                    certificate.destroyedAt().toString(), certificate.hash()) + "\n";
            try {
                Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            } catch (IOException notWritable) {
                throw new UncheckedIOException(notWritable);
            }
        });
    }

    /** A line that a crash cut short is passed over: its case was not destroyed. */
    @Override
    public List<Entry> all() {
        if (file().filter(Files::exists).isEmpty()) {
            return List.of();
        }
        try {
            return Files.readAllLines(file().get(), StandardCharsets.UTF_8).stream().filter(line -> LINE.matcher(line).matches())
                    .map(line -> line.split(",")).map(parts -> new Entry(parts[1], LocalDate.parse(parts[2]))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
