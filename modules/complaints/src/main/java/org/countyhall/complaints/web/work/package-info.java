/** Pages and addresses of the work on cases: contributions, notes, the checklist, who has how much to do. */
package org.countyhall.complaints.web.work;
