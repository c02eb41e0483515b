/** Figures of the annual report that no register holds: somebody gives them, with their source, and every edition of them is kept. */
package org.countyhall.complaints.domain.given;
