package org.countyhall.imports.domain.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets UTF-8 text pass and stops at the first byte that cannot be it, or that is a NUL, with the row it stands in; rows are
 * counted as a spreadsheet does, so a line break between quotes begins no row.
 */
final class Utf8Guard extends FilterInputStream {

    private int row = 1;
    private boolean quoted;
    private boolean afterReturn;
    private int following;
    private int lead;
    private int lowest = 0x80;
    private int highest = 0xBF;

    Utf8Guard(InputStream in) {
        super(in);
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
        if (read < 0 && following > 0) {
            throw UnreadableFile.unsafe("cutCharacter", row);
        }
        return read;
    }

    private void look(int b) {
        if (following > 0) {
            if (b < lowest || b > highest) {
                throw notUtf8(lead);
            }
            following--;
            allowFollowing(0x80, 0xBF);
        } else if (b < 0x80) {
            plain(b);
        } else {
            lead(b);
        }
    }

    private void plain(int b) {
        if (b == 0) {
            throw UnreadableFile.unsafe("nul", row);
        }
        if (b == '"') {
            quoted = !quoted;
        }
        if (!quoted && (b == '\r' || b == '\n' && !afterReturn)) {
            row++;
        }
        afterReturn = b == '\r';
    }

    private void lead(int b) {
        lead = b;
        if (b >= 0xC2 && b <= 0xDF) {
            following = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            following = 2;
            allowFollowing(b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF);
        } else if (b >= 0xF0 && b <= 0xF4) {
            following = 3;
            allowFollowing(b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF);
        } else {
            throw notUtf8(b);
        }
    }

    private void allowFollowing(int from, int to) {
        lowest = from;
        highest = to;
    }

    private UnreadableFile notUtf8(int b) {
        return UnreadableFile.unsafe("notUtf8", row, "%02X".formatted(b));
    }
}
