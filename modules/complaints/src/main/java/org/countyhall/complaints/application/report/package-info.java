/** Reading, writing and sealing the annual report. */
package org.countyhall.complaints.application.report;
