package org.countyhall.complaints.web.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.countyhall.complaints.application.documents.RedactDocument;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.documents.Exemption;
import org.countyhall.complaints.web.Wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds the redacted copy of a document with the log of what is blacked out in it. */
@Named("redactDocumentPage")
@RequestScoped
public class RedactPage extends OneDocument {

    private static final int LINES = 5;

    @Inject
    RedactDocument redact;

    public String save() {
        try (SentFiles files = SentFiles.of(request)) {
            redact.add(getReference(), number(), files.one(), log());
        }
        return outcome();
    }

    private List<RedactDocument.Line> log() {
        List<RedactDocument.Line> log = new ArrayList<>();
        for (int number : getLines()) {
            String what = request.getParameter("what" + number);
            if (what != null && !what.isBlank()) {
                log.add(new RedactDocument.Line(request.getParameter("place" + number), what, request.getParameter("exemption" + number),
                        request.getParameter("why" + number)));
            }
        }
        return log;
    }

    public List<Integer> getLines() {
        return IntStream.rangeClosed(1, LINES).boxed().toList();
    }

    /** As it was typed, when the form comes back. */
    public String typed(String field, int line) {
        String given = request.getParameter(field + line);
        return given == null ? "" : given;
    }

    public Map<String, String> getExemptions() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Exemption one : Exemption.values()) {
            choices.put(Spelling.of(one), Wording.word("Exemption", Spelling.of(one)));
        }
        return choices;
    }
}
