package org.countyhall.complaints.api.documents;

import java.io.InputStream;

/** A file as it comes; the content is read once and closed by whoever opened it. */
public record IncomingFile(String fileName, InputStream content) {
}
