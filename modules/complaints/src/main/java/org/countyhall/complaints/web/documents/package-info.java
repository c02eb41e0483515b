/** Pages, downloads and resources for the documents of a case. */
package org.countyhall.complaints.web.documents;
