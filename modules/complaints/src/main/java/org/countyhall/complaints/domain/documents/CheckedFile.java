package org.countyhall.complaints.domain.documents;

import java.nio.file.Path;

/**
 * A file whose content was looked at: it is of a kind that is taken, and what its name says.
 *
 * @param at where it lies until it is stored
 * @param fileName without folders
 * @param size in bytes
 */
public record CheckedFile(Path at, String fileName, FileKind kind, long size, String sha256) {
}
