package org.countyhall.complaints.web.documents;

import java.io.InputStream;
import java.util.List;

import org.countyhall.complaints.application.documents.RedactDocument;
import org.countyhall.core.BadInput;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** What is blacked out in a copy, as the interface sends it beside the file. */
final class RedactionLog {

    private RedactionLog() {
    }

    static List<RedactDocument.Line> read(InputStream log) {
        try (JsonReader reader = Json.createReader(log)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(line -> new RedactDocument.Line(line.getString("place", null),
                    line.getString("what", null), line.getString("exemption", null), line.getString("why", null))).toList();
        } catch (JsonException | ClassCastException malformed) {
            throw new BadInput("log", "ui.malformedBody");
        }
    }
}
