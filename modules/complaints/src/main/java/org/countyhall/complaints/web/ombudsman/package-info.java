/** Pages and interface of the Ombudsman's cases. */
package org.countyhall.complaints.web.ombudsman;
