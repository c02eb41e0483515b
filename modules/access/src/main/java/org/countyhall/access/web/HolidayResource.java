package org.countyhall.access.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.countyhall.access.application.ChangeHolidays;
import org.countyhall.access.application.SeeHolidays;
import org.countyhall.core.BadInput;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days on which the council does not work. What a change of them moved is listed by whoever counts in working days. */
@RequestScoped
@Path("holidays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class HolidayResource {

    @Inject
    SeeHolidays see;

    @Inject
    ChangeHolidays change;

    /** A day: {@code own} says that the council itself added it, {@code working} that it works although it is a bank holiday. */
    public record Holiday(LocalDate day, String name, boolean own, boolean working) {

        static Holiday of(SeeHolidays.Day one) {
            return new Holiday(one.day(), one.name(), one.own() != null, one.working());
        }
    }

    /** A day to be added. */
    public record HolidayBody(LocalDate day, String name, boolean working) {
    }

    @GET
    @Operation(summary = "The bank holidays and the council's own days, from this year's first day for three years unless said otherwise")
    public List<Holiday> all(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return see.between(from, to).stream().map(Holiday::of).toList();
    }

    @POST
    @Does(ChangeHolidays.class)
    @Operation(summary = "Adds a day on which the council does not work, or makes a bank holiday a working day",
            description = "Open due dates are counted anew at once; GET /complaints/moves?day= lists what moved.")
    @APIResponse(responseCode = "201", description = "Added; Location is its address")
    public Response add(HolidayBody given) {
        HolidayBody wanted = BadInput.required("body", given);
        LocalDate day = LocalDate.parse(change.add(wanted.day(), wanted.name(), wanted.working()));
        return Response.created(URI.create("holidays/" + day)).entity(new Holiday(day, wanted.name().strip(), true, wanted.working())).build();
    }

    @DELETE
    @Does(ChangeHolidays.class)
    @Path("{day}")
    @Operation(summary = "Takes back what the council said of a day; open due dates are counted anew at once")
    public void remove(@PathParam("day") LocalDate day) {
        change.remove(day);
    }
}
