package org.countyhall.complaints.domain.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Binds papers and files to one file with an index, bookmarks and a number on every page. */
public interface Binder {

    /**
     * @param title of the whole
     * @param subject the line below it: whose it is and who made it
     * @param stamp stands on every page before "page 3 of 40"
     * @param to is written anew
     * @param placed is told how many parts are in it, after each of them
     */
    Bound bind(String title, String subject, String stamp, List<Leaf> leaves, Path to, IntConsumer placed);

    /** Writes the content of a part when its turn has come: only one part lies open at a time. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream to) throws IOException;
    }

    /** One part. Files are PDF, PNG, JPEG, TIFF; what has no content is named in the index as supplied separately. */
    record Leaf(String title, FileKind kind, Content content) {

        public static Leaf apart(String title) {
            return new Leaf(title, null, null);
        }
    }

    /**
     * @param pages in all
     * @param apart titles of those parts that could not be read and are named as supplied separately
     */
    record Bound(int pages, List<String> apart) {
    }
}
