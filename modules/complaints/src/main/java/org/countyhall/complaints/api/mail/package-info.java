/** Mail that came in, as pages know it. */
package org.countyhall.complaints.api.mail;
