package org.countyhall.finance.persistence;

import java.util.List;

import jakarta.persistence.Query;

/** Reads rows of several columns. */
final class Sql {

    private Sql() {
    }

    @SuppressWarnings("unchecked")
    static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
