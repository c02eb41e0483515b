/** Recurring work: rows of {@code core_timer}, claimed by one node at a time through db-scheduler. */
package org.countyhall.persistence.timer;
