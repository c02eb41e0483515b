/** How long cases are kept, what holds them longer, and what is left when they are destroyed. */
package org.countyhall.complaints.domain.keeping;
