/** What a list page asks for and what it gets: one page of rows, in an order, under filters. Plain values for use cases and repositories. */
package org.countyhall.core.table;
