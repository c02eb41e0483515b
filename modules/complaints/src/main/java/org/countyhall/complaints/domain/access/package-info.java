/** Who may not open a case whatever the role, and who opened one that was closed to them. */
package org.countyhall.complaints.domain.access;
