package org.countyhall.complaints.web.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.see.AskedQuestion;

/** The address of a question to the query builder, put together row by row: every figure opens to its cases this way. */
public final class AskAddress {

    private final List<AskedQuestion.Row> rows = new ArrayList<>();

    private AskAddress() {
    }

    public static AskAddress cases() {
        return new AskAddress();
    }

    /** The same question with one condition more, which holds whichever of its groups does. */
    public static AskAddress narrowed(AskedQuestion asked, List<AskedQuestion.Row> more) {
        AskAddress narrowed = new AskAddress();
        List<String> groups = asked.rows().isEmpty() ? List.of("1") : asked.rows().stream().map(AskedQuestion.Row::group).distinct().toList();
        narrowed.rows.addAll(asked.rows());
        groups.forEach(group -> more.forEach(row -> narrowed.rows.add(new AskedQuestion.Row(row.field(), row.op(), row.value(), group))));
        return narrowed;
    }

    /** One more condition that must hold; none for an empty value. */
    public AskAddress is(String field, String value) {
        return value == null || value.isEmpty() ? this : with(field, "is", value);
    }

    public AskAddress isNone(String field) {
        return with(field, "isNone", "");
    }

    public AskAddress between(String field, LocalDate from, LocalDate to) {
        return (from == null ? this : with(field, "from", from.toString())).with(field, "to", to.toString());
    }

    public AskAddress with(String field, String operator, String value) {
        rows.add(new AskedQuestion.Row(field, operator, value, "1"));
        return this;
    }

    @Override
    public String toString() {
        return "/complaints/query" + (rows.isEmpty() ? "" : "?" + new AskedQuestion(rows, List.of()).parameters());
    }
}
