/** The people behind cases: one person across cases, the parts they have, and by what authority they speak for others. */
package org.countyhall.complaints.domain.people;
