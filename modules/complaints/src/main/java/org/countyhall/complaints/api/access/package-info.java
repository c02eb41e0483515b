/** Who may not open a case, and who did without being among those who may. */
package org.countyhall.complaints.api.access;
