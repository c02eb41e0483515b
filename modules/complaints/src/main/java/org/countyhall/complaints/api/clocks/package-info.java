/** What others may know of due dates that moved. */
package org.countyhall.complaints.api.clocks;
