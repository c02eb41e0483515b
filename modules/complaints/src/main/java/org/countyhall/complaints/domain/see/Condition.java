package org.countyhall.complaints.domain.see;

import java.util.List;

import org.countyhall.core.BadInput;

/** One row of a question: field, operator, values. The values are read already: constants, codes, days, numbers. */
public record Condition(CaseField field, Operator operator, List<?> values) {

    public Condition {
        values = List.copyOf(values);
        if (!field.kind().operators().contains(operator)) {
            throw new BadInput("op", "complaints.query.noSuchComparison");
        }
        if (values.isEmpty() && !operator.needsNoValue()) {
            throw new BadInput("value", "complaints.query.valueMissing");
        }
    }
}
