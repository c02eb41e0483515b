/** Seeing all cases at once: months, what is open, questions over every field, and words. */
package org.countyhall.complaints.domain.see;
