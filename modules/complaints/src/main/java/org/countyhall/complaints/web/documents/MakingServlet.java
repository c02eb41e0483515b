package org.countyhall.complaints.web.documents;

import java.io.IOException;

import org.countyhall.complaints.api.documents.MakingView;
import org.countyhall.complaints.application.documents.FollowMaking;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How far a bundle or an export is, for the bar on its page. */
@WebServlet("/complaints/documents/making/progress")
public class MakingServlet extends HttpServlet {

    @Inject
    transient FollowMaking follow;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MakingView making = follow.of(request.getParameter("reference"), MakingPage.number(request));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.createObjectBuilder()
                .add("running", making.running() && !making.interrupted())
                .add("percent", making.percent())
                .add("text", MakingPage.said(making))
                .build().toString());
    }
}
