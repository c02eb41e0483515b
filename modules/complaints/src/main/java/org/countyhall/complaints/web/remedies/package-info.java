/** Remedies on a case's page, their forms, their list and the interface. */
package org.countyhall.complaints.web.remedies;
