/** What makes a case need more care: vulnerability, safeguarding, advocacy; and equality monitoring, which knows no case. */
package org.countyhall.complaints.domain.flags;
