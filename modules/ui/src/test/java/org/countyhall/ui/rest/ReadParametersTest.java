package org.countyhall.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;

import org.junit.jupiter.api.Test;

class ReadParametersTest {

    @SuppressWarnings("unused")
    private void resource(@QueryParam("page") int page, @QueryParam("dryRun") boolean dryRun, @PathParam("id") int id) {
        // its parameters are what is read
    }

    private static <T> ParamConverter<T> converter(Class<T> type, int parameter) {
        Method resource = Arrays.stream(ReadParametersTest.class.getDeclaredMethods()).filter(one -> one.getName().equals("resource"))
                .findFirst().orElseThrow();
        return new ReadParameters().getConverter(type, type, resource.getParameterAnnotations()[parameter]);
    }

    @Test
    void numbers_are_read_here_since_the_server_answers_404_for_one_that_is_none() {
        assertThat(converter(int.class, 0).fromString(" 12 ")).isEqualTo(12);
        assertThat(converter(int.class, 0).fromString("-1")).isEqualTo(-1);
    }

    @Test
    void true_and_false_are_read_here_since_the_server_takes_anything_else_for_false() {
        assertThat(converter(boolean.class, 1).fromString("TRUE")).isTrue();
        assertThat(converter(boolean.class, 1).fromString("false")).isFalse();
    }

    @Test
    void a_number_in_the_path_is_left_to_the_server_for_which_there_is_nothing_then() {
        assertThat(converter(int.class, 2)).isNull();
    }
}
