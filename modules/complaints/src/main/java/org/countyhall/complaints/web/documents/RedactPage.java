package org.countyhall.complaints.web.documents;

import java.util.HashMap;
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

    private final Map<String, String> given = new HashMap<>();

    public String save() {
        try (SentFiles files = SentFiles.of(request)) {
            redact.add(getReference(), number(), files.one(), log());
        }
        return outcome();
    }

    private List<RedactDocument.Line> log() {
        return getLines().stream().map(line -> new RedactDocument.Line(given.get("place" + line), given.get("what" + line), given.get("exemption" + line),
                given.get("why" + line))).toList();
    }

    public List<Integer> getLines() {
        return IntStream.range(0, LINES).boxed().toList();
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getGiven() {
        return given;
    }

    public Map<String, String> getExemptions() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Exemption one : Exemption.values()) {
            choices.put(Spelling.of(one), Wording.word("Exemption", Spelling.of(one)));
        }
        return choices;
    }
}
