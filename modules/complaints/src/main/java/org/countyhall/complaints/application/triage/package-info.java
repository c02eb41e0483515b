/** Deciding on representations that came in, and reading the queue. */
package org.countyhall.complaints.application.triage;
