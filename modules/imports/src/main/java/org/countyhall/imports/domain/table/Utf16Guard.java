package org.countyhall.imports.domain.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Lets UTF-16 text pass and stops at a NUL character or a half one at the end, with the row it stands in. */
final class Utf16Guard extends FilterInputStream {

    private final boolean littleEndian;
    private int row = 1;
    private int first = -1;

    Utf16Guard(InputStream in, Charset charset) {
        super(in);
        littleEndian = charset == StandardCharsets.UTF_16LE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            look(bytes[i] & 0xFF);
        }
        if (read < 0 && first >= 0) {
            throw UnreadableFile.unsafe("cutCharacter", row);
        }
        return read;
    }

    private void look(int b) {
        if (first < 0) {
            first = b;
            return;
        }
        int character = littleEndian ? b << 8 | first : first << 8 | b;
        first = -1;
        if (character == 0) {
            throw UnreadableFile.unsafe("nul", row);
        }
        row += character == '\n' ? 1 : 0;
    }
}
