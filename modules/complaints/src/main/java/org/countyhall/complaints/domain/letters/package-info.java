/** Letters: drafted from a template, checked by a second person, approved in the responsible person's name, sent. */
package org.countyhall.complaints.domain.letters;
