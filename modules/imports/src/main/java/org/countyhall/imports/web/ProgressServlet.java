package org.countyhall.imports.web;

import java.io.IOException;

import org.countyhall.core.Texts;
import org.countyhall.imports.api.ImportProgress;
import org.countyhall.imports.application.ReadImport;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How far the work on a file is, for the bar on its page. */
@WebServlet("/imports/progress")
public class ProgressServlet extends HttpServlet {

    @Inject
    transient ReadImport readImport;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImportProgress progress = readImport.progress(request.getParameter("reference"));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.createObjectBuilder()
                .add("running", progress.running() && !progress.stalled())
                .add("percent", progress.percent())
                .add("text", Texts.of("imports.progress.text", progress.percent(), progress.rows()))
                .build().toString());
    }
}
