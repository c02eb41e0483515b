/** Documents of a case as pages and other systems see them. */
package org.countyhall.complaints.api.documents;
