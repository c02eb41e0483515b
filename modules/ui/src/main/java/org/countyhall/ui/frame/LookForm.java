package org.countyhall.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.ui.application.ChooseLook;

/** What somebody chose on the page "How the pages look": for this browser at once, and for the person's next one. */
public final class LookForm {

    private LookForm() {
    }

    public static void take(HttpServletRequest request, HttpServletResponse response, ChooseLook look) {
        Look.Colours.of(request.getParameter(Look.COLOURS)).ifPresent(colours -> {
            Look.remember(request, response, Look.COLOURS, colours.code());
            look.choose(Look.COLOURS, colours.code());
        });
        String shortcuts = "on".equals(request.getParameter(Look.SHORTCUTS)) ? "on" : "off";
        Look.remember(request, response, Look.SHORTCUTS, shortcuts);
        look.choose(Look.SHORTCUTS, shortcuts);
    }
}
