/** Decisions on representations that came in, as records. */
package org.countyhall.complaints.api.triage;
