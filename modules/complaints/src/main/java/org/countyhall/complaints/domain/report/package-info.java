/** The annual report: what is counted of a year, what was printed before, where the two disagree, its words and its seal. */
package org.countyhall.complaints.domain.report;
