package org.countyhall.complaints.web.clocks;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.clocks.CalendarMove;
import org.countyhall.complaints.api.clocks.MovedCase;
import org.countyhall.complaints.application.clocks.SeeMoves;
import org.countyhall.core.BadInput;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What changes of the calendar moved. */
@RequestScoped
@Path("complaints/moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class MoveResource {

    private static final int MOST = 1000;

    @Inject
    SeeMoves moves;

    @GET
    @Operation(summary = "Changes of the calendar that moved due dates, latest first; with a day those of that day of the calendar")
    public List<CalendarMove> all(@QueryParam("day") LocalDate day) {
        return moves.all(day);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "The cases that one change moved, with their dates before and after; pages count from 1")
    public Rows<MovedCase> moved(@PathParam("number") long number, @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        if (page < 1 || page > 1_000_000) {
            throw new BadInput("page", "complaints.pageOutOfRange");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST);
        }
        return moves.moved(number, TableQuery.everything(size).rows((page - 1) * size, size));
    }
}
