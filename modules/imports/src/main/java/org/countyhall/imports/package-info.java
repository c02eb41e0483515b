/**
 * Files into the database, all or nothing, once for all modules. An officer uploads a CSV or XLSX file of one <em>kind</em>
 * (proposals, observations, risks, cases); every row is checked; the officer sees the totals and every problem with its sheet,
 * row and column; only a file without a problem can be confirmed, and then all of it is stored or none.
 *
 * <p>A module that has something to import writes one small class, an {@link org.countyhall.imports.api.ImportKind}; upload,
 * reading, column mapping, preview, progress, cancelling, the log and the interface come from here.
 */
package org.countyhall.imports;
