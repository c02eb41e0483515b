/** An uploaded file's life from its receipt to the rows in the database. */
package org.countyhall.imports.domain;
