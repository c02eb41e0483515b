package org.countyhall.imports.domain.table;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import javax.xml.stream.XMLStreamConstants;

/**
 * The texts that the cells of a workbook point to. They lie in a file beside it, mapped into memory by the operating system,
 * so that a million different texts cost four bytes each here and no more.
 */
final class SharedTexts implements AutoCloseable {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST = 20_000_000;

    private final Path file;
    private int[] starts = new int[1024];
    private int count;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    private SharedTexts(Path file) {
        this.file = file;
    }

    /** @param folder where the file may lie while the workbook is read */
    static SharedTexts of(Package parts, Path folder, ReadingLimits limits) {
        try {
            SharedTexts texts = new SharedTexts(Files.createTempFile(folder, "texts", ".tmp"));
            try {
                if (parts.has(PART)) {
                    texts.read(parts, limits);
                }
                return texts;
            } catch (RuntimeException | IOException refused) {
                texts.close();
                throw refused;
            }
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
    }

    private void read(Package parts, ReadingLimits limits) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
                Part part = Part.of(parts.open(PART))) {
            StringBuilder text = new StringBuilder();
            boolean inText = false;
            boolean phonetic = false;
            for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inText = part.isAt("t");
                    phonetic |= part.isAt("rPh");
                    if (part.isAt("si")) {
                        text.setLength(0);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inText = false;
                    phonetic &= !part.isAt("rPh");
                    if (part.isAt("si")) {
                        add(text, out);
                    }
                } else if (inText && !phonetic && isText(event) && !part.appendTo(text, limits.cellLength())) {
                    throw UnreadableFile.unsafe("textTooLong", limits.cellLength());
                }
            }
            mark(out.size());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            bytes = mapped;
        }
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
    }

    private void add(CharSequence text, DataOutputStream out) throws IOException {
        mark(out.size());
        count++;
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void mark(int start) {
        if (count >= MOST || start == Integer.MAX_VALUE) {
            throw UnreadableFile.unsafe("bomb");
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = start;
    }

    /** @throws UnreadableFile when a cell points to a text that is not there */
    String get(int index) {
        if (index < 0 || index >= count) {
            throw UnreadableFile.unsafe("damaged");
        }
        byte[] text = new byte[starts[index + 1] - starts[index]];
        bytes.get(starts[index], text);
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        bytes = ByteBuffer.allocate(0);
        try {
            Files.deleteIfExists(file);
        } catch (IOException keptByTheSystem) {
            file.toFile().deleteOnExit();
        }
    }
}
