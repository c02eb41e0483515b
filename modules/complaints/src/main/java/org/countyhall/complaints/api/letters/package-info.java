/** Letters of a case as pages and the interface know them. */
package org.countyhall.complaints.api.letters;
