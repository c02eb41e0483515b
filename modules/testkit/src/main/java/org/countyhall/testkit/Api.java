package org.countyhall.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;

/** Another system that speaks to {@code /api/v1} with a token; without one it is nobody. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    private final String base;
    private final String token;

    /** @param token for example {@code demo-complaints.officer}; null for nobody */
    public Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** @param path from {@code /api/v1} on, for example {@code /complaints/cases?size=10}, or any other that begins with {@code //} */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** The same request sent again with the same key is carried out once. */
    public Answer postOnce(String path, String json, String key) {
        return send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends one file as the part {@code file} of a form. */
    public Answer upload(String path, String fileName, byte[] content) {
        return upload(path, fileName, content, Map.of());
    }

    /** Sends one file as the part {@code file} of a form, and beside it parts of text by their names. */
    public Answer upload(String path, String fileName, byte[] content, Map<String, String> texts) {
        String boundary = "boundary-" + UUID.randomUUID();
        String before = texts.entrySet().stream().map(text -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + text.getKey()
                + "\"\r\n\r\n" + text.getValue() + "\r\n").collect(Collectors.joining());
        byte[] head = (before + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(content), BodyPublishers.ofByteArray(tail))));
    }

    private HttpRequest.Builder request(String path) {
        URI address = URI.create(path.startsWith("//") ? base + path.substring(1) : base + "/api/v1" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(10)).header("Accept", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answer(int status, String contentType, String body) {

        public JsonObject json() {
            return structure().asJsonObject();
        }

        public JsonArray array() {
            return structure().asJsonArray();
        }

        private JsonStructure structure() {
            return Json.createReader(new StringReader(body)).read();
        }
    }
}
