/** Finding, recording and merging people, their parts in cases, and by what right they speak for others. */
package org.countyhall.complaints.application.people;
