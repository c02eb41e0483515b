package org.countyhall.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who reads pages and sends forms without a screen: cookies and hidden fields are kept as a browser keeps them. For
 * loads of many users and for forms that are sent twice or by two people.
 */
public final class PlainBrowser {

    private static final String PASSWORD = "countyhall-demo";
    private static final Pattern INPUT = Pattern.compile("<(input|button|textarea|select)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)\\s*=\\s*\"([^\"]*)\"");

    private final String base;
    private final HttpClient http;

    public PlainBrowser(String base) {
        this.base = base;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(20)).build();
    }

    /** A page as it came: the address at the end of all redirections, its status and its text. */
    public record Page(String address, int status, String text) {

        /** The fields of the form with this id as they stand on the page, its buttons left out. */
        public Map<String, String> fields(String form) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher input = INPUT.matcher(form(form));
            while (input.find()) {
                Map<String, String> attributes = attributes(input.group(2));
                String type = attributes.getOrDefault("type", "text");
                boolean unchosen = ("radio".equals(type) || "checkbox".equals(type)) && !input.group(2).contains("checked");
                if (attributes.containsKey("name") && !"submit".equals(type) && !unchosen && !"button".equalsIgnoreCase(input.group(1))) {
                    fields.put(attributes.get("name"), unescaped(attributes.getOrDefault("value", "")));
                }
            }
            return fields;
        }

        /** The full name of the field or button of this form whose id ends so. */
        public String nameOf(String form, String ending) {
            Matcher input = INPUT.matcher(form(form));
            while (input.find()) {
                String name = attributes(input.group(2)).getOrDefault("name", "");
                if (name.equals(ending) || name.endsWith(":" + ending)) {
                    return name;
                }
            }
            throw new AssertionError("no field " + ending + " in form " + form + " of " + address);
        }

        private String form(String id) {
            Matcher start = Pattern.compile("<form\\b[^>]*\\bid=\"(?:[^\"]*:)?" + Pattern.quote(id) + "\"[^>]*>").matcher(text);
            if (!start.find()) {
                throw new AssertionError("no form " + id + " at " + address + " (status " + status + ")");
            }
            return text.substring(start.start(), text.indexOf("</form>", start.end()));
        }

        private static Map<String, String> attributes(String tag) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(tag);
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            return attributes;
        }

        private static String unescaped(String value) {
            return value.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        }
    }

    public PlainBrowser signIn(String account) {
        Page page = get("/signin");
        Page after = submit(page, "signIn", "enter", Map.of("name", account, "password", PASSWORD));
        if (after.address().contains("/signin")) {
            throw new AssertionError(account + " could not sign in: " + after.status());
        }
        return this;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Presses the button of the form, with these values typed in; names are given by their endings. */
    public Page submit(Page page, String form, String button, Map<String, String> typed) {
        Map<String, String> fields = page.fields(form);
        typed.forEach((ending, value) -> fields.put(page.nameOf(form, ending), value));
        fields.put(page.nameOf(form, button), "1");
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(page.address()))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", base).header("Referer", page.address())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.timeout(Duration.ofMinutes(3)).header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Page(answer.uri().toString(), answer.statusCode(), answer.body());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
