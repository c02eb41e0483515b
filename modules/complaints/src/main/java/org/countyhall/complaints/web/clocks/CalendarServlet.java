package org.countyhall.complaints.web.clocks;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.application.clocks.ReadCalendar;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.ProdId;

/**
 * {@code /calendar/SECRET.ics}: somebody's due dates for their calendar program (RFC 5545), without signing in. Each entry is a
 * whole day with a reference and the step that is due, and nothing else of the case.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final String ENDING = ".ics";

    @Inject
    transient ReadCalendar read;

    /** Under which somebody's calendar lies. */
    static String path(SecretLink secret) {
        return "/calendar/" + secret.value() + ENDING;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        byte[] calendar;
        try {
            calendar = written(read.behind(path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path));
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"due-dates.ics\"");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }

    private byte[] written(List<CaseSummary> rows) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//CountyHall//Due dates//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (CaseSummary row : rows) {
            VEvent due = new VEvent(row.nextDue(), row.reference() + ": " + Wording.word("NextStep", row.nextStep()));
            due.add(new Uid(row.reference() + "-" + row.nextStep() + "@countyhall"));
            due.add(ImmutableTransp.TRANSPARENT);
            calendar.add(due);
        }
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
