package org.countyhall.ui.draft;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.countyhall.ui.frame.ServedPath;

/**
 * A form that was sent when nobody was signed in any more. It waits in the session that begins then, and comes back on its
 * page once the same person has signed in again. Nothing of it is carried out by itself.
 *
 * @param address the page it stood on
 * @param owner the account it was shown to, empty when the form did not say so
 * @param fields a JSON object, field name to text or list of texts
 */
public record KeptForm(String address, String owner, String fields) implements Serializable {

    /** Under this name it lies in the session; signing in carries it over into the new one. */
    public static final String ATTRIBUTE = "countyhall.keptForm";

    /** The hidden field in which a form says to whom it was shown. */
    public static final String OWNER = "draftOwner";

    private static final int LONGEST = 256 * 1024;
    private static final Set<String> OURS = Set.of(FormAddress.PARAMETER, OWNER, "submitKey");

    /** Keeps what was sent, unless it is the sign-in form, holds a password, is too long or is no form. */
    public static void keep(HttpServletRequest request) {
        String type = request.getContentType();
        if (!"POST".equals(request.getMethod()) || type == null || !type.startsWith("application/x-www-form-urlencoded")
                || request.getContentLengthLong() > LONGEST || ServedPath.of(request).startsWith("/signin")) {
            return;
        }
        readAsUtf8(request);
        Map<String, String[]> sent = request.getParameterMap();
        if (sent.keySet().stream().anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("password"))) {
            return;
        }
        String fields = write(sent);
        if (fields.length() <= LONGEST) {
            String owner = request.getParameter(OWNER);
            request.getSession(true).setAttribute(ATTRIBUTE, new KeptForm(FormAddress.of(request), owner == null ? "" : owner, fields));
        }
    }

    private static void readAsUtf8(HttpServletRequest request) {
        try {
            if (request.getCharacterEncoding() == null) {
                request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
        } catch (UnsupportedEncodingException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }

    /** What waits for this page and this person, once; what waits for somebody else is thrown away. */
    public static Optional<String> of(HttpServletRequest request, String address, String person) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptForm kept) || !kept.isOn(address)
                || !"GET".equals(request.getMethod())) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return kept.owner.isEmpty() || kept.owner.equals(person) ? Optional.of(kept.fields) : Optional.empty();
    }

    private boolean isOn(String page) {
        return address.equals(page);
    }

    /** The fields as people filled them; what the page itself put into the form is left out. */
    static String write(Map<String, String[]> sent) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        sent.forEach((name, values) -> {
            if (!OURS.contains(name) && !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.")
                    && !name.startsWith("conflict")) {
                JsonArrayBuilder texts = Json.createArrayBuilder();
                for (String value : values) {
                    texts.add(value);
                }
                fields.add(name, texts);
            }
        });
        return fields.build().toString();
    }
}
