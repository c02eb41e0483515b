package org.countyhall.ui.draft;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.desk.Draft;
import org.countyhall.ui.application.ChooseLook;
import org.countyhall.ui.application.KeepDraft;
import org.countyhall.ui.application.SaveView;
import org.countyhall.ui.application.SeeNotices;
import org.countyhall.ui.frame.LookForm;
import org.countyhall.ui.table.BulkAction;
import org.countyhall.ui.table.Tables;
import org.countyhall.ui.text.Days;
import org.countyhall.ui.work.Guide;

/**
 * {@code /desk/…}: the small forms and scripts of the frame. Drafts are kept and given back as JSON; columns, saved views and
 * colours are plain forms that lead back to their page.
 */
@WebServlet("/desk/*")
public class DeskServlet extends HttpServlet {

    @Inject
    transient KeepDraft drafts;

    @Inject
    transient ChooseLook look;

    @Inject
    transient SaveView views;

    @Inject
    transient SeeNotices notices;

    @Inject
    transient Tables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/drafts" -> giveDraft(request, response);
            case "/alive" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            default -> throw new NotFound("desk " + request.getPathInfo());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/drafts" -> keepDraft(request, response);
            case "/drafts/discard" -> discardDraft(request, response);
            case "/columns" -> chooseColumns(request, response);
            case "/views" -> saveView(request, response);
            case "/views/remove" -> removeView(request, response);
            case "/notices/read" -> readNotices(request, response);
            case "/look" -> chooseLook(request, response);
            case "/guide" -> chooseGuide(request, response);
            default -> throw new NotFound("desk " + request.getPathInfo());
        }
    }

    // --- drafts

    private void giveDraft(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> draft = drafts.find(address(request.getParameter("address")));
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        json(response, Json.createObjectBuilder().add("savedAt", Days.moment(draft.get().savedAt()))
                .add("fields", read(draft.get().fields())).build());
    }

    private void keepDraft(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readNBytes(2 * KeepDraft.LONGEST + 1), StandardCharsets.UTF_8);
        if (body.length() > KeepDraft.LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        JsonObject sent = read(body);
        JsonObject fields = sent.getJsonObject("fields");
        Instant saved = drafts.keep(address(sent.getString("address", null)), fields == null ? "{}" : fields.toString());
        json(response, Json.createObjectBuilder().add("savedAt", Days.time(saved)).build());
    }

    private void discardDraft(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = address(request.getParameter("address"));
        drafts.discard(address);
        back(request, response, address);
    }

    private static String address(String sent) {
        if (!FormAddress.isLocal(sent)) {
            throw new BadInput("address", "ui.notAnAddress");
        }
        return sent;
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException malformed) {
            throw new BadInput("body", "ui.malformedBody");
        }
    }

    private static void json(HttpServletResponse response, JsonObject answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.toString());
    }

    // --- lists and colours

    private void chooseColumns(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String table = tables.named(request.getParameter("table")).id();
        String[] chosen = request.getParameterValues("columns");
        boolean usual = request.getParameter("usual") != null || chosen == null;
        List<String> known = tables.named(table).columns().stream().map(column -> column.key()).toList();
        look.columns(table, usual ? List.of() : Arrays.stream(chosen).filter(known::contains).toList());
        back(request, response, request.getParameter("back"));
    }

    private void saveView(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String parameters = request.getParameter("parameters");
        views.save(tables.named(request.getParameter("table")).id(), request.getParameter("name"), parameters == null ? "" : parameters,
                request.getParameter("shared") != null);
        back(request, response, request.getParameter("back"));
    }

    private void removeView(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new BadInput("id", "ui.notAnAddress");
        }
        views.remove(Long.parseLong(id));
        back(request, response, request.getParameter("back"));
    }

    private void readNotices(HttpServletRequest request, HttpServletResponse response) {
        String[] chosen = request.getParameterValues(BulkAction.CHOSEN);
        if (chosen == null) {
            throw new BadInput(BulkAction.CHOSEN, "ui.chooseRows");
        }
        notices.read(Arrays.stream(chosen).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList());
        back(request, response, request.getParameter("back"));
    }

    private void chooseLook(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LookForm.take(request, response, look);
        back(request, response, request.getParameter("back"));
    }

    private void chooseGuide(HttpServletRequest request, HttpServletResponse response) {
        look.choose(Guide.CHOICE, "on".equals(request.getParameter(Guide.CHOICE)) ? "on" : "off");
        back(request, response, request.getParameter("back"));
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + (FormAddress.isLocal(address) ? address : "/"));
    }
}
