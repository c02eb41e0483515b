/** What others read of the Ombudsman's cases: a year in figures, each opening to its cases. */
package org.countyhall.complaints.api.ombudsman;
