package org.countyhall.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.core.MediaType;

import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.junit.jupiter.api.Test;

class JsonBodiesTest {

    private enum Kind {
        COMPLAINT, MEMBER_ENQUIRY
    }

    private record Point(String summary, Integer number) {
    }

    private record Body(Kind type, LocalDate receivedOn, BigDecimal amount, List<Point> points) {
    }

    private record Yearly(FinancialYear year) {
    }

    private final JsonBodies bodies = new JsonBodies();

    private Object read(Class<?> type, String json) throws IOException {
        @SuppressWarnings("unchecked")
        Class<Object> any = (Class<Object>) type;
        return bodies.readFrom(any, type, null, MediaType.APPLICATION_JSON_TYPE, null,
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private String write(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bodies.writeTo(value, value.getClass(), value.getClass(), null, MediaType.APPLICATION_JSON_TYPE, null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writes_the_components_of_a_record_and_leaves_out_what_is_not_there() throws IOException {
        assertThat(write(new Body(Kind.COMPLAINT, LocalDate.of(2024, 3, 31), new BigDecimal("1000000.10"), List.of(new Point("a", null)))))
                .isEqualTo("{\"type\":\"COMPLAINT\",\"receivedOn\":\"2024-03-31\",\"amount\":1000000.10,\"points\":[{\"summary\":\"a\"}]}");
    }

    @Test
    void reads_codes_as_constants_or_in_camel_case_and_passes_over_what_it_does_not_know() throws IOException {
        assertThat(read(Body.class, "{\"type\":\"memberEnquiry\",\"receivedOn\":\"2024-02-29\",\"other\":1,\"points\":[{\"number\":3}]}"))
                .isEqualTo(new Body(Kind.MEMBER_ENQUIRY, LocalDate.of(2024, 2, 29), null, List.of(new Point(null, 3))));
    }

    @Test
    void says_where_a_body_cannot_be_read() {
        assertThatThrownBy(() -> read(Body.class, "{\"points\":[{\"number\":\"x\"}]}"))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("points[0].number"));
        assertThatThrownBy(() -> read(Body.class, "{\"receivedOn\":\"2024-02-30\"}"))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("receivedOn"));
        assertThatThrownBy(() -> read(Body.class, "{")).isInstanceOf(BadInput.class);
    }

    @Test
    void what_a_record_says_about_its_own_value_comes_first() {
        assertThatThrownBy(() -> read(Yearly.class, "{\"year\":{\"startYear\":1}}"))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.key()).isEqualTo("core.financialYear"));
    }

    @Test
    void reads_no_body_that_is_larger_than_any_honest_one() {
        String list = "{\"receivedOn\":\"2024-02-29\",\"other\":[" + "1,".repeat(3 * 1024 * 1024) + "1]}";
        assertThatThrownBy(() -> read(Body.class, list)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.status()).isEqualTo(413);
            assertThat(bad.text()).contains("4 megabytes");
        });
        String text = "{\"points\":[{\"summary\":\"" + "x".repeat(30_000_000) + "\"}]}";
        assertThatThrownBy(() -> read(Body.class, text))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.status()).isEqualTo(413));
    }
}
