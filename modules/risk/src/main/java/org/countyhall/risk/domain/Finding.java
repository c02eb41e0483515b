package org.countyhall.risk.domain;

import java.util.List;

import org.countyhall.core.Texts;

/**
 * Something that does not fit together in a register and should be looked at before a meeting; never a refusal.
 *
 * @param rule the rule's name in camel case; its sentence stands in the texts under {@code finding.rule}
 * @param references the risks it is about
 */
public record Finding(String rule, List<String> references, List<Object> details) {

    public String text() {
        return Texts.of("risk.finding." + rule, details.toArray());
    }

    public String reference() {
        return references.get(0);
    }
}
