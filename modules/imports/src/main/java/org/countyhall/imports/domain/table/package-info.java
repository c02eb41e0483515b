/**
 * A table file as it came, CSV or XLSX, hostile until proved otherwise: recognised by its content, read row by row within
 * {@link org.countyhall.imports.domain.table.ReadingLimits limits}, refused with a sentence
 * ({@link org.countyhall.imports.domain.table.UnreadableFile}) where it cannot be read. Nothing here knows what the rows mean.
 */
package org.countyhall.imports.domain.table;
