/** Raising, listing and doing what is to be done for a case beside its own steps. */
package org.countyhall.complaints.application.tasks;
