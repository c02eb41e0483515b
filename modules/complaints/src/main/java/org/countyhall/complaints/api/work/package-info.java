/** What others may know of the work on cases. */
package org.countyhall.complaints.api.work;
