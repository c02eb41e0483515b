/** Pages and interface for people behind cases: list, record, merging, parts in a case, authority and consent. */
package org.countyhall.complaints.web.people;
