/** What other modules and other systems learn about complaints: cases as records, counts for dashboards, and what happened. */
package org.countyhall.complaints.api;
