/** How the council puts a matter right, and what is asked at the end of a case. */
package org.countyhall.complaints.domain.remedies;
