/** The work on cases beside the case's own steps: contributions that are asked for, notes, the checklist, who has how much to do. */
package org.countyhall.complaints.domain.work;
