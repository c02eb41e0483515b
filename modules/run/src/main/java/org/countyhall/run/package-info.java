/**
 * Starts CountyHall with one command: a real MariaDB of its own (unless {@code DB_URL} names another), then Payara Micro with
 * the WAR, in one process that Ctrl-C stops cleanly. Nothing of this is inside the WAR.
 */
package org.countyhall.run;
