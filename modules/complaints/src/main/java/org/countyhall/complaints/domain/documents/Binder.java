package org.countyhall.complaints.domain.documents;

import java.nio.file.Path;
import java.util.List;

/** Binds papers and files to one file with an index, bookmarks and a number on every page. */
public interface Binder {

    /**
     * @param title of the whole
     * @param subject the line below it: whose it is and who made it
     * @param stamp stands on every page before "page 3 of 40"
     * @param to is written anew
     */
    Bound bind(String title, String subject, String stamp, List<Leaf> leaves, Path to);

    /** One part. Files are PDF, PNG, JPEG, TIFF; what has no content is named in the index as supplied separately. */
    record Leaf(String title, FileKind kind, Path content) {

        public static Leaf apart(String title) {
            return new Leaf(title, null, null);
        }
    }

    /** @param pages in all */
    record Bound(int pages) {
    }
}
