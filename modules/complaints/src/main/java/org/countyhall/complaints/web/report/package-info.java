/** The annual report as page, files and interface. */
package org.countyhall.complaints.web.report;
