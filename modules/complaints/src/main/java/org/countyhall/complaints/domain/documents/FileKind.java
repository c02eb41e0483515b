package org.countyhall.complaints.domain.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are taken: what offices, cameras and mail programs make, and nothing that runs. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    RTF("application/rtf", "rtf"),
    TXT("text/plain", "txt", "text"),
    EML("message/rfc822", "eml"),
    MSG("application/vnd.ms-outlook", "msg"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff"),
    HEIC("image/heic", "heic", "heif"),
    /** Only made by the application itself and never taken from outside. */
    ZIP("application/zip");

    private final String contentType;
    private final List<String> endings;

    FileKind(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    public String contentType() {
        return contentType;
    }

    /** By the ending of a file's name. */
    public static Optional<FileKind> ofName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.contains(".") ? Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst() : Optional.empty();
    }

    public static Optional<FileKind> ofContentType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.contentType.equals(type)).findFirst();
    }

    /** All endings, for a sentence and for the browser's choice of files. */
    public static String endings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).map(ending -> "." + ending).collect(Collectors.joining(", "));
    }
}
