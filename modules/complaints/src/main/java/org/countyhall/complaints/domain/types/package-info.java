/** What only one type of case has: whose enquiry it is, who is praised, what goes to the coroner. */
package org.countyhall.complaints.domain.types;
