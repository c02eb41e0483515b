package org.countyhall.ui.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.countyhall.core.BadInput;

/** A body of JSON up to a size that no honest one reaches; files go to addresses of their own. */
class LimitedBody extends FilterInputStream {

    static final int MEGABYTES = 4;
    static final int MOST = MEGABYTES * 1024 * 1024;

    private int seen;

    LimitedBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int some = super.read(to, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) {
        seen += more;
        if (seen > MOST) {
            throw new TooLarge();
        }
    }

    /** 413: more than is read. */
    static class TooLarge extends BadInput {

        TooLarge() {
            super("body", "ui.bodyTooLarge", MEGABYTES);
        }

        @Override
        public int status() {
            return 413;
        }
    }
}
