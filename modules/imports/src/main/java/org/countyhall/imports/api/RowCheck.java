package org.countyhall.imports.api;

/**
 * Looks at the rows of one file in their order; problems are reported with {@link ImportRow#problem}.
 *
 * @param <R> the module's row
 */
@FunctionalInterface
public interface RowCheck<R> {

    void check(ImportRow row, R read);
}
