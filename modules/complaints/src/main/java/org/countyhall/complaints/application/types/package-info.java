/** What is done only for one type of case: members' enquiries, thanks, informal concerns, coroner's requests. */
package org.countyhall.complaints.application.types;
