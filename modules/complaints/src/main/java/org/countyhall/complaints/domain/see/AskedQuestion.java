package org.countyhall.complaints.domain.see;

import java.util.ArrayList;
import java.util.List;


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
