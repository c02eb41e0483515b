/** Working days in England and how a due date is counted, day by day. */
package org.countyhall.core.calendar;
