package org.countyhall.access.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.core.Texts;

/** Refusals of the door to other systems, as problem+json like those of the resources. */
final class ProblemAnswer {

    private ProblemAnswer() {
    }

    static void notSignedIn(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, "access.notSignedIn");
    }

    static void foreignPage(HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_FORBIDDEN, "access.foreignPage");
    }

    static void databaseAway(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "5");
        write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "core.databaseAway");
    }

    private static void write(HttpServletResponse response, int status, String key) throws IOException {
        String text = Texts.refusal(key);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.createObjectBuilder()
                .add("type", "urn:countyhall:" + key).add("title", text).add("status", status).add("detail", text)
                .build().toString());
    }
}
