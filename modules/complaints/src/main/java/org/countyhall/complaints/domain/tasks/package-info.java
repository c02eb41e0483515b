/** What is to be done for a case beside its own steps. */
package org.countyhall.complaints.domain.tasks;
