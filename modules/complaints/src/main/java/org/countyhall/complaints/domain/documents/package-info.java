/** What belongs to a case on paper: taken in when it is what it says it is, kept encrypted, never lost from sight when it is replaced or removed. */
package org.countyhall.complaints.domain.documents;
