package org.countyhall.imports.domain.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, so that a progress bar can move. */
final class CountedInput extends FilterInputStream {

    private final long expected;
    private long count;

    CountedInput(InputStream in, long expected) {
        super(in);
        this.expected = expected;
    }

    double progress() {
        return expected <= 0 ? 1 : Math.min(1, (double) count / expected);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count += Math.max(0, read);
        return read;
    }
}
