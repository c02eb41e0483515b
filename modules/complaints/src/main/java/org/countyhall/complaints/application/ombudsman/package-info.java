/** What officers do with the Ombudsman's cases, and what is counted of them. */
package org.countyhall.complaints.application.ombudsman;
