/** Demonstration cases of years that were reported: made so that a count of them gives the figures of the paper. */
package org.countyhall.complaints.domain.years;
