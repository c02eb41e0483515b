package org.countyhall.imports.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a file that was found without a problem, read from it one by one; they can be gone through once.
 *
 * @param <R> the module's row
 */
public interface ImportedRows<R> extends Iterable<R> {

    /** The import's reference in the log, for example {@code IMP-000007}: store it with the rows to know where they are from. */
    String importReference();

    /** The file's name as it was uploaded. */
    String fileName();

    /** Who confirmed it. */
    String importedBy();

    Instant importedAt();

    /** How many rows there are. */
    long count();

    /** The rows in lists of at most {@code size}, so that a module can flush and clear after each. */
    default void inBatches(int size, Consumer<List<R>> eachBatch) {
        List<R> batch = new ArrayList<>(size);
        for (R row : this) {
            batch.add(row);
            if (batch.size() == size) {
                eachBatch.accept(batch);
                batch = new ArrayList<>(size);
            }
        }
        if (!batch.isEmpty()) {
            eachBatch.accept(batch);
        }
    }
}
