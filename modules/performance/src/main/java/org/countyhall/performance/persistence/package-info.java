/** Measures and commentaries in the database. */
package org.countyhall.performance.persistence;
