package org.countyhall.ui.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;

/**
 * Days, financial years, numbers, yes or no and codes in the parameters of the interface. A code may be written as in JSON
 * ({@code waitingForUs}) or as the constant. What cannot be read is 400 with the parameter's name, never 404; only a number in the
 * path that is none leads nowhere.
 */
@Provider
public class ReadParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String field = nameOf(annotations);
        if (type == LocalDate.class) {
            return (ParamConverter<T>) reading(text -> day(field, text), LocalDate::toString);
        }
        if (type == FinancialYear.class) {
            return (ParamConverter<T>) reading(FinancialYear::parse, FinancialYear::toString);
        }
        if (type == int.class && isQuery(annotations)) {
            return (ParamConverter<T>) new Always<>(text -> number(field, text));
        }
        if (type == boolean.class && isQuery(annotations)) {
            return (ParamConverter<T>) new Always<>(text -> yesOrNo(field, text));
        }
        if (type.isEnum()) {
            return reading(text -> code(field, type, text), code -> camelCase(((Enum<?>) code).name()));
        }
        return null;
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new BadInput(field, "ui.notADay", text);
        }
    }

    private static Integer number(String field, String text) {
        if (!text.matches("-?\\d{1,9}")) {
            throw new BadInput(field, "ui.notANumber", text);
        }
        return Integer.valueOf(text);
    }

    private static Boolean yesOrNo(String field, String text) {
        if (!text.matches("(?i)true|false")) {
            throw new BadInput(field, "ui.notYesOrNo", text);
        }
        return Boolean.valueOf(text);
    }

    private static <T> T code(String field, Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> ((Enum<?>) code).name().equals(text) || camelCase(((Enum<?>) code).name()).equals(text))
                .findFirst().orElseThrow(() -> new BadInput(field, "ui.notACode", text, Arrays.stream(type.getEnumConstants())
                        .map(code -> camelCase(((Enum<?>) code).name())).collect(Collectors.joining(", "))));
    }

    /** How a code is spelled in the interface: {@code memberEnquiry} for {@code MEMBER_ENQUIRY}. */
    public static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() || part.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** A value that cannot be left empty. */
    private record Always<T>(Function<String, T> read) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return read.apply(text == null ? "" : text.strip());
            } catch (BadInput bad) {
                throw new BadRequestException(bad);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static <T> ParamConverter<T> reading(Function<String, T> read, Function<T, String> write) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return text == null || text.isEmpty() ? null : new Always<>(read).fromString(text);
            }

            @Override
            public String toString(T value) {
                return write.apply(value);
            }
        };
    }

    private static boolean isQuery(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
    }

    private static String nameOf(Annotation[] annotations) {
        for (Annotation one : annotations) {
            if (one instanceof QueryParam query) {
                return query.value();
            }
            if (one instanceof PathParam path) {
                return path.value();
            }
        }
        return "parameter";
    }
}
