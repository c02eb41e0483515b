/** Asking for contributions, writing notes, planning a case, sharing out the work. */
package org.countyhall.complaints.application.work;
