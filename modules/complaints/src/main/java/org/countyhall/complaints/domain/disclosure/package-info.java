/** What a reader could work out from published counts: cells, which of them add up to which, and which have to be kept back. */
package org.countyhall.complaints.domain.disclosure;
