/** Pages and interface of letters and their templates. */
package org.countyhall.complaints.web.letters;
