/** Flags and advocacy of cases, as records. */
package org.countyhall.complaints.api.flags;
