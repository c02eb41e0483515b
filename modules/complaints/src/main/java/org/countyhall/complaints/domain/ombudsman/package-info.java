/** What the Local Government and Social Care Ombudsman asks, decides and recommends; the case itself lives beside it. */
package org.countyhall.complaints.domain.ombudsman;
