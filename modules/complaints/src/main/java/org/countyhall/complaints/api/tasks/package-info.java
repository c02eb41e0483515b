/** Things to be done for cases, as records. */
package org.countyhall.complaints.api.tasks;
