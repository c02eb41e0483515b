package org.countyhall.risk.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.countyhall.core.table.TableQuery;

/** The conditions of a register's list, as its filters and its search ask for them. */
final class RegisterFilters {

    private RegisterFilters() {
    }

    /** @param parameters is given what the conditions need */
    static String of(TableQuery query, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder();
        numbers(query, "likelihood", "a.likelihood", sql, parameters);
        numbers(query, "impact", "a.impact", sql, parameters);
        if (!query.chosen("band").isEmpty()) {
            sql.append(" and coalesce(b.band, 'NONE') in (:band)");
            parameters.put("band", query.chosen("band"));
        }
        directorates(query.chosen("directorate"), sql, parameters);
        if (!query.chosen("amount").isEmpty()) {
            sql.append(" and exists (select 1 from risk_criteria_amount w where w.criteria_id = a.criteria_id and w.position in (:amount)"
                    + " and a.estimated_maximum >= w.from_amount and (w.to_amount is null or a.estimated_maximum < w.to_amount))");
            parameters.put("amount", wholes(query.chosen("amount")));
        }
        query.filter("title").ifPresent(text -> {
            sql.append(" and r.title like :title");
            parameters.put("title", TableQuery.contains(text));
        });
        query.from("nextReview").ifPresent(day -> {
            sql.append(" and a.next_review >= :reviewFrom");
            parameters.put("reviewFrom", day);
        });
        query.to("nextReview").ifPresent(day -> {
            sql.append(" and a.next_review <= :reviewTo");
            parameters.put("reviewTo", day);
        });
        query.search().ifPresent(words -> {
            sql.append(" and concat_ws(' ', r.reference, r.title, r.cause, r.event, r.consequence) like :words");
            parameters.put("words", TableQuery.contains(words));
        });
        return sql.toString();
    }

    /** A risk of two directorates is found under each. */
    static void directorates(List<String> codes, StringBuilder sql, Map<String, Object> parameters) {
        List<String> any = new ArrayList<>();
        for (String code : codes) {
            String name = "directorate" + any.size();
            any.add("concat(' / ', coalesce(r.directorate, 'NONE'), ' / ') like :" + name);
            parameters.put(name, TableQuery.contains(" / " + code + " / "));
        }
        if (!any.isEmpty()) {
            sql.append(" and (").append(String.join(" or ", any)).append(')');
        }
    }

    private static void numbers(TableQuery query, String column, String expression, StringBuilder sql, Map<String, Object> parameters) {
        if (!query.chosen(column).isEmpty()) {
            sql.append(" and coalesce(").append(expression).append(", 0) in (:").append(column).append(')');
            parameters.put(column, wholes(query.chosen(column)));
        }
    }

    /** Codes that are no numbers match nothing. */
    private static List<Integer> wholes(List<String> codes) {
        return codes.stream().map(code -> code.matches("\\d{1,4}") ? Integer.parseInt(code) : -1).toList();
    }
}
