/** Who may go where, for every address of the application and everybody, held against the file {@code addresses.csv}. */
package org.countyhall.app.access;
