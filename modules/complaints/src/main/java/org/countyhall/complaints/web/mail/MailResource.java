package org.countyhall.complaints.web.mail;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.util.Arrays;

import org.countyhall.complaints.api.mail.MailFile;
import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.application.mail.DecideMail;
import org.countyhall.complaints.application.mail.SeeMailbox;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.mail.MailFate;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Mail that came into the mailbox, and what somebody says that it is. */
@RequestScoped
@Path("complaints/mails")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class MailResource {

    private static final int MOST = 1000;

    @Inject
    SeeMailbox see;

    @Inject
    DecideMail decide;

    /** {@code makeCase}, {@code attach} with the reference of a case, or {@code ignore}. */
    public record DecisionBody(String decision, String reference, String remark) {
    }

    @GET
    @Operation(summary = "Mail that came, latest first, by fate: waiting, newCase, joined, setAside, refused, ignored; pages count from 1")
    public Rows<MailRow> list(@QueryParam("fate") String fate, @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        if (page < 1 || page > 1_000_000) {
            throw new BadInput("page", "complaints.pageOutOfRange");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST);
        }
        TableQuery query = TableQuery.everything(size).rows((page - 1) * size, size);
        return see.page(fate == null || fate.isBlank() ? query : query.filteredBy("fate", fate(fate).name()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A mail with its enclosures; that it was opened is logged")
    public MailFile open(@PathParam("id") long id) {
        return see.open(id);
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Says what a mail is: a new case, part of one, or nothing that is to be done")
    public MailFile decide(@PathParam("id") long id, DecisionBody given) {
        switch (BadInput.required("decision", body(given).decision())) {
            case "makeCase" -> decide.makeCase(id, given.remark());
            case "attach" -> decide.attach(id, BadInput.required("reference", given.reference()), given.remark());
            case "ignore" -> decide.ignore(id, given.remark());
            default -> throw new BadInput("decision", "complaints.notInList", given.decision(), "makeCase, attach, ignore");
        }
        return see.open(id);
    }

    private static MailFate fate(String text) {
        return Spelling.read(MailFate.class, text).orElseThrow(() -> new BadInput("fate", "complaints.notInList", text,
                String.join(", ", Arrays.stream(MailFate.values()).map(Spelling::of).toList())));
    }
}
