/**
 * What a module writes to have its files imported: an {@link org.countyhall.imports.api.ImportKind} with its
 * {@link org.countyhall.imports.api.ImportColumn columns}, and for many rows the
 * {@link org.countyhall.imports.api.BulkInsert}.
 */
package org.countyhall.imports.api;
