package org.countyhall.complaints.web;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.Choice;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.letters.ReadTemplates;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.application.types.SeeType;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The lists that codes and labels come from, for whoever fills in what the other addresses take. */
@RequestScoped
@Path("complaints/lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ListResource {

    @Inject
    ListChoices choices;

    @Inject
    SeeType types;

    @Inject
    SeePartners partners;

    @Inject
    ReadTemplates templates;

    @GET
    @Does(ListChoices.class)
    @Path("{list}")
    @Operation(summary = "A list with code and printed label: method, category, delayReason, correctiveAction, service, refusalReason;"
            + " members, providers and templates by number or code")
    public List<Choice> of(@PathParam("list") String list) {
        return switch (list) {
            case "members" -> named(types.members());
            case "providers" -> named(partners.providers());
            case "templates" -> templates.all().stream().map(one -> new Choice(one.code(), one.name())).toList();
            default -> choices.of(list);
        };
    }

    private static List<Choice> named(Map<String, String> byCode) {
        return byCode.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).toList();
    }
}
