package org.countyhall.ui.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;

import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;

/**
 * Why a request was not carried out, as RFC 9457 writes it.
 *
 * @param type stable: {@code urn:countyhall:} and the key of the rule, or {@code about:blank} when the status says it all
 * @param field which part of the request is meant; null when all of it
 * @param reference under which a fault stands in the log; null for a refusal
 * @param saved after an edit conflict: what is stored now, by field
 */
public record Problem(int status, String type, String title, String detail, String field, String reference, Map<String, String> saved) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final int SECONDS_UNTIL_NEXT_TRY = 5;
    private static final String URN = "urn:countyhall:";

    static Problem of(RuleBroken refusal) {
        return new Problem(409, URN + refusal.key(), title("ruleBroken"), refusal.text(), null, null, Map.of());
    }

    static Problem of(BadInput refusal) {
        return new Problem(refusal.status(), URN + refusal.key(), title("badInput"), refusal.text(), refusal.field(), null, Map.of());
    }

    static Problem of(NotFound refusal) {
        return new Problem(404, URN + "core.notFound", title("notFound"), Texts.of("ui.problem.notFound.detail"), null, null, Map.of());
    }

    /** @param by the name of who saved it */
    static Problem of(EditConflict refusal, String by) {
        return new Problem(409, URN + "core.editConflict", title("editConflict"), Texts.refusal("core.editConflict", by), null, null,
                refusal.saved());
    }

    /** A refusal that its text says whole. */
    public static Problem of(int status, String key) {
        String text = Texts.refusal(key);
        return new Problem(status, URN + key, text, text, null, null, Map.of());
    }

    static Problem signInRequired() {
        return new Problem(401, URN + "core.signInRequired", title("signInRequired"), Texts.of("ui.problem.signInRequired.detail"),
                null, null, Map.of());
    }

    static Problem refused() {
        return new Problem(403, URN + "core.refused", title("refused"), Texts.of("ui.problem.refused.detail"), null, null, Map.of());
    }

    static Problem ofStatus(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return new Problem(status, "about:blank", known == null ? String.valueOf(status) : known.getReasonPhrase(), null, null, null,
                Map.of());
    }

    static Problem fault(String reference) {
        return new Problem(500, URN + "core.fault", title("fault"), Texts.of("ui.problem.fault.detail", reference), null, reference,
                Map.of());
    }

    /** Nothing can be read or saved at the moment; it may be tried again in a few seconds. */
    public static Problem databaseAway(String reference) {
        return new Problem(503, URN + "core.databaseAway", title("fault"), Texts.refusal("core.databaseAway"), null,
                reference, Map.of());
    }

    private static String title(String which) {
        return Texts.of("ui.problem." + which + ".title");
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("type", type).add("title", title).add("status", status);
        if (detail != null) {
            json.add("detail", detail);
        }
        if (field != null) {
            json.add("field", field);
        }
        if (reference != null) {
            json.add("reference", reference);
        }
        if (!saved.isEmpty()) {
            JsonObjectBuilder stored = Json.createObjectBuilder();
            saved.forEach(stored::add);
            json.add("saved", stored);
        }
        return json.build().toString();
    }

    private Map<String, String> headers() {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503 -> Map.of("Retry-After", String.valueOf(SECONDS_UNTIL_NEXT_TRY));
            default -> Map.of();
        };
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(status).type(MEDIA_TYPE).entity(json());
        headers().forEach(response::header);
        return response.build();
    }

    /** For the door before the resources. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        headers().forEach(response::setHeader);
        response.getWriter().write(json());
    }
}
