/** Dashboard, query builder and full-text search. */
package org.countyhall.complaints.web.see;
