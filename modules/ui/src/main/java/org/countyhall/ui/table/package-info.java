/** The one table of the application: a module declares columns and one query, the page gets filter, order, columns, views and export. */
package org.countyhall.ui.table;
