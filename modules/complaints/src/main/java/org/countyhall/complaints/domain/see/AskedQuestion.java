package org.countyhall.complaints.domain.see;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question as an address or a request says it, before it is read: rows of texts, and what to count by. */
public record AskedQuestion(List<Row> rows, List<String> by) {

    /** @param group rows of the same group hold together; a case is found when any group holds */
    public record Row(String field, String op, String value, String group) {
    }

    public AskedQuestion {
        rows = List.copyOf(rows);
        by = List.copyOf(by);
    }

    /** The rows of parameters that stand side by side, the first field with the first operator and so on. */
    public static AskedQuestion of(List<String> fields, List<String> ops, List<String> values, List<String> groups, List<String> by) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                rows.add(new Row(fields.get(i), at(ops, i, "is"), at(values, i, ""), at(groups, i, "1")));
            }
        }
        return new AskedQuestion(rows, by.stream().filter(one -> one != null && !one.isBlank()).distinct().toList());
    }

    /** The question in the part of an address behind the question mark; what else stands there is no part of it. */
    public static AskedQuestion in(String parameters) {
        Map<String, List<String>> said = new HashMap<>();
        for (String one : parameters.split("&")) {
            int sign = one.indexOf('=');
            if (sign > 0) {
                said.computeIfAbsent(one.substring(0, sign), first -> new ArrayList<>())
                        .add(decoded(one.substring(sign + 1)));
            }
        }
        List<String> none = List.of();
        return of(said.getOrDefault("field", none), said.getOrDefault("op", none), said.getOrDefault("value", none),
                said.getOrDefault("group", none), said.getOrDefault("by", none));
    }

    /** As it stands in an address, behind the question mark. */
    public String parameters() {
        return Stream.concat(rows.stream().map(row -> "field=" + encoded(row.field()) + "&op=" + encoded(row.op()) + "&value=" + encoded(row.value())
                + "&group=" + encoded(row.group())), by.stream().map(one -> "by=" + encoded(one))).collect(Collectors.joining("&"));
    }

    /** What is no encoding is read as it stands: a saved view holds whatever its address was. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return text;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String at(List<String> texts, int place, String otherwise) {
        return place < texts.size() && texts.get(place) != null && !texts.get(place).isBlank() ? texts.get(place) : otherwise;
    }

    /** The fields that can be asked for. */
    public static List<CaseField> fields() {
        return List.of(CaseField.values()).stream().filter(CaseField::asks).toList();
    }

    /** The fields that can be counted by. */
    public static List<CaseField> groupings() {
        return List.of(CaseField.values()).stream().filter(CaseField::groups).toList();
    }

    public static List<Operator> operators() {
        return List.of(Operator.values());
    }
}
