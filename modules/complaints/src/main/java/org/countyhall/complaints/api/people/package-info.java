/** People behind cases, as records for those who need to know. */
package org.countyhall.complaints.api.people;
