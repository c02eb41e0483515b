package org.countyhall.ui.rest;

import java.io.IOException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.countyhall.core.BadInput;
import org.countyhall.ui.fault.Cause;

/** A body that cannot be read is bad input, not a fault; what a record said about its own value while being read comes first. */
@Provider
public class ReadBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonMappingException unfit) {
            throw Cause.refusal(unfit).orElseGet(() -> new BadInput(field(unfit), "ui.malformedBody"));
        } catch (JsonProcessingException unreadable) {
            throw new BadInput("body", "ui.malformedBody");
        } catch (ProcessingException | JsonbException | JsonException unreadable) {
            throw Cause.refusal(unreadable).orElseGet(() -> new BadInput("body", "ui.malformedBody"));
        }
    }

    /** Where in the body, as {@code points[0].category}. */
    private static String field(JsonMappingException unfit) {
        String path = unfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.replaceFirst("^\\.", "");
    }
}
