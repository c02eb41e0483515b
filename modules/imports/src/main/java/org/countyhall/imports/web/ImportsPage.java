package org.countyhall.imports.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.BadInput;
import org.countyhall.imports.api.KindChoice;
import org.countyhall.imports.application.CheckFile;
import org.countyhall.imports.application.FindImports;
import org.countyhall.imports.application.ReadImport;
import org.countyhall.imports.application.ReceiveFile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/** Choose what the file contains and the file; below it the log. */
@Named
@RequestScoped
public class ImportsPage {

    @Inject
    FindImports findImports;

    @Inject
    ReceiveFile receiveFile;

    @Inject
    ReadImport readImport;

    @Inject
    CheckFile checkFile;

    @Inject
    HttpServletRequest request;

    private String kind;
    private List<KindChoice> kinds;

    public List<KindChoice> getKinds() {
        if (kinds == null) {
            kinds = findImports.kinds();
        }
        return kinds;
    }

    /** The kinds by name, for the question. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        getKinds().forEach(choice -> choices.put(choice.name(), choice.title()));
        return choices;
    }

    /** When all columns are recognised the rows are checked at once, else the officer is shown the columns first. */
    public String upload() {
        String reference = receive();
        if (readImport.preview(reference).complete()) {
            checkFile.check(reference);
        }
        return "/imports/file.xhtml?faces-redirect=true&reference=" + reference;
    }

    private String receive() {
        try {
            Part file = request.getPart("file");
            if (file == null || file.getSize() == 0 && (file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank())) {
                throw new BadInput("file", "imports.chooseFile");
            }
            try (InputStream content = file.getInputStream()) {
                return receiveFile.receive(kind, file.getSubmittedFileName(), content);
            }
        } catch (IOException | ServletException cutOff) {
            throw new UncheckedIOException(new IOException(cutOff));
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
