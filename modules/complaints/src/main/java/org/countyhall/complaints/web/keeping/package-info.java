/** Holds, the schedule, destruction and its certificates. */
package org.countyhall.complaints.web.keeping;
