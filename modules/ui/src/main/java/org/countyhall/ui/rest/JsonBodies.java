package org.countyhall.ui.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import jakarta.annotation.Priority;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import org.countyhall.core.BadInput;
import org.countyhall.ui.fault.Cause;

/**
 * Records as JSON, both ways: names in camel case, days as 2024-03-31, figures as plain numbers, nothing for what is not there.
 * The server's own JSON binding cannot see the components of records here and wrote {@code {}} for each; its Jackson can.
 */
@Provider
@Priority(JsonBodies.BEFORE_THE_SERVERS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** Without it, which of the two is asked first changes from start to start. */
    static final int BEFORE_THE_SERVERS = 100;

    private static final ObjectMapper JSON = mapper();

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .addModule(new SimpleModule()
                        .addSerializer(Optional.class, new OfOptional())
                        .addSerializer(Instant.class, ToStringSerializer.instance)
                        .addSerializer(LocalDate.class, ToStringSerializer.instance)
                        .addSerializer(LocalDateTime.class, ToStringSerializer.instance)
                        .addSerializer(YearMonth.class, ToStringSerializer.instance)
                        .addDeserializer(Instant.class, new OfText<>(Instant.class, Instant::parse))
                        .addDeserializer(LocalDate.class, new OfText<>(LocalDate.class, LocalDate::parse))
                        .addDeserializer(YearMonth.class, new OfText<>(YearMonth.class, YearMonth::parse)))
                .build();
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).maxStringLength(LimitedBody.MOST).build());
        mapper.addHandler(new Codes());
        return mapper;
    }

    private static boolean isOurs(Class<?> type, MediaType media) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(media) && type != String.class && type != byte[].class
                && !InputStream.class.isAssignableFrom(type) && !JsonValue.class.isAssignableFrom(type)
                && !type.getName().startsWith("jakarta.ws.rs.");
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type, media);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type, media);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        try {
            return JSON.readValue(new LimitedBody(body), JSON.constructType(generic));
        } catch (JsonMappingException unreadable) {
            throw Cause.refusal(unreadable).orElseGet(() -> new BadInput(place(unreadable), "ui.malformedBody"));
        } catch (JsonProcessingException noJson) {
            throw new BadInput("body", "ui.malformedBody");
        }
    }

    /** Where it went wrong: {@code points[0].category}. */
    private static String place(JsonMappingException unreadable) {
        String place = unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return place.isEmpty() ? "body" : place.startsWith(".") ? place.substring(1) : place;
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        JSON.writeValue(body, value);
    }

    /** The value, or nothing. */
    @SuppressWarnings("rawtypes")
    private static final class OfOptional extends JsonSerializer<Optional> {

        @Override
        public void serialize(Optional value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            serializers.defaultSerializeValue(value.isPresent() ? value.get() : null, json);
        }

        @Override
        public boolean isEmpty(SerializerProvider serializers, Optional value) {
            return value.isEmpty();
        }
    }

    private static final class OfText<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> read;

        OfText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return read.apply(text.strip());
            } catch (DateTimeException noDay) {
                throw context.weirdStringException(text, handledType(), "not a day");
            }
        }
    }

    /** Codes may be written as in addresses: {@code memberEnquiry} for {@code MEMBER_ENQUIRY}. */
    private static final class Codes extends DeserializationProblemHandler {

        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String text, String failure) {
            return target.isEnum() ? Arrays.stream(target.getEnumConstants())
                    .filter(code -> ReadParameters.camelCase(((Enum<?>) code).name()).equals(text))
                    .findFirst().map(Object.class::cast).orElse(NOT_HANDLED) : NOT_HANDLED;
        }
    }
}
