/** The queue of representations, the form that decides on one, and what was decided on a case's page. */
package org.countyhall.complaints.web.triage;
