/** Pages and interface of lessons. */
package org.countyhall.complaints.web.learning;
