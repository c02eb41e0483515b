package org.countyhall.imports.domain.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The packed parts of a workbook. Before anything is unpacked the directory at its end is weighed: number of parts, their
 * length together, how far each was packed; while a part is unpacked it may not grow beyond what the directory said.
 */
final class Package implements AutoCloseable {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int ZIP64 = 0xFFFF;
    /** Below this a part may be packed as far as it likes: an empty sheet with formats is. */
    private static final long SMALL = 8_000_000;
    private static final Set<String> ARCHIVES = Set.of("zip", "gz", "7z", "rar", "jar", "bz2", "xz", "tar", "xlsx", "xlsm", "docx");

    private final ZipFile zip;
    private final List<ZipEntry> parts = new ArrayList<>();

    Package(Path file, ReadingLimits limits) throws IOException {
        weighDirectory(file, limits);
        zip = open(file);
        try {
            zip.stream().forEach(parts::add);
            weigh(limits);
            refuseOddities();
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (IllegalArgumentException badNames) {
            throw UnreadableFile.unsafe("damaged");
        }
    }

    /** The count of parts stands in the last record of the file: read it before the server reads the whole directory. */
    private static void weighDirectory(Path file, ReadingLimits limits) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_RECORD + LONGEST_COMMENT);
            byte[] end = new byte[length];
            in.seek(in.length() - length);
            in.readFully(end);
            ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (bytes.getInt(at) == END_SIGNATURE) {
                    int count = bytes.getShort(at + 10) & 0xFFFF;
                    if (count > limits.parts() && count != ZIP64 || count == ZIP64) {
                        throw UnreadableFile.unsafe("bomb");
                    }
                    return;
                }
            }
        }
        throw UnreadableFile.unsafe("damaged");
    }

    private void weigh(ReadingLimits limits) {
        long all = 0;
        for (ZipEntry part : parts) {
            long size = part.getSize();
            long packed = Math.max(1, part.getCompressedSize());
            if (size < 0 || size > limits.unpackedBytes() || size > SMALL && size / packed > limits.ratio()) {
                throw UnreadableFile.unsafe("bomb");
            }
            all += size;
        }
        if (parts.size() > limits.parts() || all > limits.unpackedBytes()) {
            throw UnreadableFile.unsafe("bomb");
        }
    }

    private void refuseOddities() {
        for (ZipEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                throw UnreadableFile.unsafe("macros");
            }
            if (ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1)) || name.endsWith(".bin") && isArchive(part)) {
                throw UnreadableFile.unsafe("nestedArchive", part.getName());
            }
        }
    }

    private boolean isArchive(ZipEntry part) {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        } catch (IOException damaged) {
            throw UnreadableFile.unsafe("damaged");
        }
    }

    List<String> names() {
        return parts.stream().map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    long size(String name) {
        return zip.getEntry(name).getSize();
    }

    /** The part's content, which ends with a refusal where it goes on beyond what the directory said. */
    CountedInput open(String name) {
        try {
            ZipEntry part = zip.getEntry(name);
            if (part == null) {
                throw UnreadableFile.unsafe("damaged");
            }
            return new CountedInput(new Bounded(zip.getInputStream(part), part.getSize()), part.getSize());
        } catch (IOException damaged) {
            throw UnreadableFile.unsafe("damaged");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException alreadyGone) {
            throw UnreadableFile.unsafe("damaged");
        }
    }

    private static final class Bounded extends java.io.FilterInputStream {

        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw UnreadableFile.unsafe("bomb");
            }
            return read;
        }
    }
}
