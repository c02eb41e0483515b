package org.countyhall.complaints.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.documents.IncomingFile;
import org.countyhall.core.BadInput;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/** The files of a form that was sent, open until this is closed. */
final class SentFiles implements AutoCloseable {

    private static final String FIELD = "file";

    private final List<IncomingFile> files = new ArrayList<>();

    private SentFiles() {
    }

    static SentFiles of(HttpServletRequest request) {
        SentFiles sent = new SentFiles();
        try {
            for (Part part : request.getParts()) {
                String name = part.getSubmittedFileName();
                if (part.getName().equals(FIELD) && name != null && !name.isBlank()) {
                    sent.files.add(new IncomingFile(name, part.getInputStream()));
                }
            }
        } catch (IOException | ServletException cutOff) {
            sent.close();
            throw new UncheckedIOException(new IOException(cutOff));
        }
        return sent;
    }

    List<IncomingFile> all() {
        return List.copyOf(files);
    }

    IncomingFile one() {
        if (files.isEmpty()) {
            throw new BadInput(FIELD, "complaints.chooseFile");
        }
        return files.get(0);
    }

    @Override
    public void close() {
        for (IncomingFile file : files) {
            try (InputStream content = file.content()) {
                content.available();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
