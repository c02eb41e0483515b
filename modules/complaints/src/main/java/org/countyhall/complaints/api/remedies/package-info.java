/** Remedies and payments, as records. */
package org.countyhall.complaints.api.remedies;
