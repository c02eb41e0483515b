package org.countyhall.core;

/** A value that cannot be taken as it stands: the page shows the text at the field, the interface answers 400 with the field. */
public class BadInput extends RuntimeException {

    private final String field;
    private final String key;
    private final transient Object[] details;

    /**
     * @param field the name of the field as the form and the interface spell it, for example {@code points[0].category}
     * @param key {@code module.whatIsWrong}; its text stands in that module's messages under {@code refused.whatIsWrong}
     */
    public BadInput(String field, String key, Object... details) {
        super(key + " at " + field);
        this.field = field;
        this.key = key;
        this.details = details;
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public String text() {
        return Texts.refusal(key, details);
    }

    /** What the interface answers: 400 unless a more exact status says it better. */
    public int status() {
        return 400;
    }

    /** The value when it says something, else a refusal that names the field. */
    public static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new BadInput(field, "core.required");
        }
        return value.strip();
    }

    public static <T> T required(String field, T value) {
        if (value == null) {
            throw new BadInput(field, "core.required");
        }
        return value;
    }
}
