package org.countyhall.imports.domain.table;

import org.countyhall.core.BadInput;

/** The uploaded file cannot be taken for a table: a page shows the sentence at its field, the interface answers 413, 415 or 422. */
public class UnreadableFile extends BadInput {

    /** Why, as far as a caller has to tell the cases apart. */
    public enum Because {
        TOO_LARGE(413), NOT_A_TABLE(415), DAMAGED_OR_UNSAFE(422);

        private final int status;

        Because(int status) {
            this.status = status;
        }
    }

    private final Because because;

    private UnreadableFile(Because because, String key, Object... details) {
        super("file", "imports." + key, details);
        this.because = because;
    }

    public static UnreadableFile tooLarge(long limit) {
        return new UnreadableFile(Because.TOO_LARGE, "tooLarge", limit / 1_000_000);
    }

    /** Some other kind of file. */
    public static UnreadableFile notATable(String key, Object... details) {
        return new UnreadableFile(Because.NOT_A_TABLE, key, details);
    }

    /** A table file, but one that cannot or must not be read. */
    public static UnreadableFile unsafe(String key, Object... details) {
        return new UnreadableFile(Because.DAMAGED_OR_UNSAFE, key, details);
    }

    @Override
    public int status() {
        return because.status;
    }

    public Because because() {
        return because;
    }
}
