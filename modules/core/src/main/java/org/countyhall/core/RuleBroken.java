package org.countyhall.core;

/**
 * The council's rules do not allow what was asked. A refusal, not a fault: the page shows its text, the interface answers
 * 409 with {@link #key()} as its stable type, the transaction is rolled back and the log says INFO.
 */
public class RuleBroken extends RuntimeException {

    private final String key;
    private final transient Object[] details;

    /** @param key {@code module.ruleInCamelCase}; its text stands in that module's messages under {@code refused.ruleInCamelCase} */
    public RuleBroken(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    public String key() {
        return key;
    }

    public String text() {
        return Texts.refusal(key, details);
    }
}
