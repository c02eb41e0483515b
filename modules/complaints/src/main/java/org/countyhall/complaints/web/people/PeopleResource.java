package org.countyhall.complaints.web.people;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.util.List;

import org.countyhall.complaints.api.people.GivenPerson;
import org.countyhall.complaints.api.people.PersonFile;
import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.application.people.FindPeople;
import org.countyhall.complaints.application.people.MergePeople;
import org.countyhall.complaints.application.people.OpenPerson;
import org.countyhall.complaints.application.people.RecordPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The people behind cases, for the complaints team; others learn of nobody. */
@RequestScoped
@Path("complaints/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class PeopleResource {

    private static final int MOST = 10;

    @Inject
    FindPeople find;

    @Inject
    OpenPerson open;

    @Inject
    RecordPerson record;

    @Inject
    MergePeople merge;

    /** Somebody who may be meant, with the line in which a list shows them. */
    public record Suggestion(long id, String label, PersonMatch person) {
    }

    /** What is said of a person; days as text. */
    public record PersonBody(int version, String name, String formerName, String preferredName, String bornOn, String contact, String adjustments,
            String address, String postcode, String email, String phone) {

        GivenPerson read() {
            return new GivenPerson(version, name, formerName, preferredName, day("bornOn", bornOn), contact, adjustments, address, postcode, email, phone);
        }
    }

    /** The record that goes into another. */
    public record MergeBody(long other) {
    }

    /** How somebody's dealings are restricted. */
    public record BehaviourBody(String what, String from, String reviewOn) {
    }

    @GET
    @Operation(summary = "Who may be meant by what somebody types: by names, former names and sound, the nearest first")
    public List<Suggestion> like(@QueryParam("q") String words) {
        return find.like(words, MOST).stream().map(match -> new Suggestion(match.id(), PersonWords.of(match), match)).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What is known of a person, with those of their cases that the caller may open")
    public PersonFile open(@PathParam("id") long id) {
        return open.open(id);
    }

    @POST
    @Operation(summary = "Somebody new")
    public PersonFile met(PersonBody given) {
        return open.open(Long.parseLong(record.met(body(given).read())));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Corrects what is known; a name that changes stays findable as a former one")
    public PersonFile correct(@PathParam("id") long id, PersonBody given) {
        record.correct(id, body(given).read());
        return open.open(id);
    }

    @POST
    @Path("{id}/merge")
    @Operation(summary = "Another record was about the same person and goes into this one")
    public PersonFile merge(@PathParam("id") long id, MergeBody given) {
        merge.merge(id, body(given).other());
        return open.open(id);
    }

    @POST
    @Path("{id}/behaviour")
    @Operation(summary = "Restricts how the person deals with the council, with the day of its review")
    public PersonFile restrict(@PathParam("id") long id, BehaviourBody given) {
        record.restrictBehaviour(id, body(given).what(), day("from", given.from()), day("reviewOn", given.reviewOn()));
        return open.open(id);
    }
}
