package org.countyhall.imports.domain.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An uploaded file that turned out to be a table. */
public interface TableFile extends AutoCloseable {

    /** What the file is, whatever its name says. */
    enum Format { CSV, XLSX }

    Format format();

    /** The names of the sheets in their order; a CSV file has one, called like the file. */
    List<String> sheets();

    /** The rows of one of the sheets, from the beginning. */
    TableRows rows(String sheet);

    @Override
    void close();

    /**
     * Looks at the content, not the name.
     *
     * @param spooled where the upload lies
     * @param fileName as the sender calls it
     * @throws UnreadableFile when it is neither CSV nor XLSX, or cannot or must not be read
     */
    static TableFile recognise(Path spooled, String fileName, ReadingLimits limits) {
        try {
            if (Files.size(spooled) == 0) {
                throw UnreadableFile.unsafe("empty");
            }
            if (Files.size(spooled) > limits.bytes()) {
                throw UnreadableFile.tooLarge(limits.bytes());
            }
            return switch (Content.of(spooled)) {
                case ZIP -> new Workbook(spooled, limits);
                case TEXT -> new CsvFile(spooled, fileName, limits);
            };
        } catch (IOException unreadable) {
            throw UnreadableFile.unsafe("damaged");
        }
    }
}
