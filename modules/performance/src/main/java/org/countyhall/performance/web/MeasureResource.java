package org.countyhall.performance.web;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.MeasureKind;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.application.FindMeasures;
import org.countyhall.performance.application.ReadMeasure;
import org.countyhall.performance.application.RecordObservation;
import org.countyhall.performance.application.WriteCommentary;
import org.countyhall.performance.domain.Commentary;
import org.countyhall.performance.domain.FigureReading;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Measures for Power BI and other systems. */
@RequestScoped
@Path("measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureResource {

    private static final int MOST = 1000;

    @Inject
    FindMeasures findMeasures;

    @Inject
    ReadMeasure readMeasure;

    @Inject
    RecordObservation recordObservation;

    @Inject
    WriteCommentary writeCommentary;

    /** A page of measures, each with its latest figure. */
    public record MeasureList(long count, int page, int size, List<MeasureBody> items) {
    }

    /** A figure to record. */
    public record NewObservation(String period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, Boolean provisional,
            String source) {
    }

    /** A commentary to write; {@code seenVersion} is left out when there is none yet. */
    public record NewCommentary(String period, String text, Integer seenVersion) {
    }

    @GET
    @Operation(summary = "Measures with their latest figure, target, floor, rating and direction of travel")
    public MeasureList list(@QueryParam("rag") Rag rag, @QueryParam("directorate") Directorate directorate,
            @QueryParam("kind") MeasureKind kind, @QueryParam("q") String words, @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        if (page < 1) {
            throw new BadInput("page", "performance.page");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "performance.size", MOST);
        }
        Map<String, List<String>> filters = new LinkedHashMap<>();
        chosen(filters, "rag", rag);
        chosen(filters, "directorate", directorate);
        chosen(filters, "kind", kind);
        Rows<MeasureSummary> found = findMeasures.list(new TableQuery(words, filters, Map.of(), Map.of(), Map.of(), "", false,
                (int) Math.min(Integer.MAX_VALUE, (page - 1L) * size), size));
        return new MeasureList(found.total(), page, size, found.page().stream().map(MeasureBody::of).toList());
    }

    private static void chosen(Map<String, List<String>> filters, String name, Enum<?> code) {
        if (code != null) {
            filters.put(name, List.of(code.name()));
        }
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One measure with all figures of its main component and both judgements of its direction")
    public MeasureBody read(@PathParam("code") String code) {
        return MeasureBody.of(readMeasure.account(code));
    }

    @POST
    @Does(RecordObservation.class)
    @Path("{code}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the figure of a period that has none yet")
    public Response record(@PathParam("code") String code, NewObservation given) {
        NewObservation observation = BadInput.required("body", given);
        FigureReading reading = new FigureReading(observation.value(), observation.numerator(), observation.denominator(),
                Qualifier.EXACT, Boolean.TRUE.equals(observation.provisional()) ? Finality.PROVISIONAL : Finality.FINAL);
        recordObservation.record(code, observation.period(), reading, observation.source());
        return Response.created(URI.create("measures/" + code)).entity(read(code)).build();
    }

    @PUT
    @Does(WriteCommentary.class)
    @Path("{code}/commentary")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write or rewrite the commentary on a period's figure")
    public Response comment(@PathParam("code") String code, NewCommentary given) {
        NewCommentary commentary = BadInput.required("body", given);
        int seen = commentary.seenVersion() == null ? Commentary.NONE_SEEN : commentary.seenVersion();
        writeCommentary.write(code, commentary.period(), commentary.text(), seen);
        return Response.noContent().build();
    }
}
